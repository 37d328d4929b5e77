import type { ReactNode } from 'react';
import { frameText } from '../../text/zh-cn/frame';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { PageHeading } from '../../ui/PageHeading';
import { Tag } from '../../ui/Tag';
import styles from './Stage.module.css';
import type { Meeting } from './use-meeting';
import { useStageSize } from './use-projector';

type StageHeaderProps = {
  readonly meeting: Meeting;
  /** `null` while a question has the page, with a heading of its own. */
  readonly title: string | null;
  /** 第 2 页，共 5 页. */
  readonly place: string;
  readonly isBlack: boolean;
  readonly onGround: (() => void) | null;
  readonly onFullScreen: (() => void) | null;
  readonly onLeave: () => void;
};

/** From here on the name of the estate fits beside the heading, in rem. */
const ROOMY = 41;

/** What the page is, of which building, and the way out: always in the same place. */
export const StageHeader = ({
  meeting,
  title,
  place,
  isBlack,
  onGround,
  onFullScreen,
  onLeave,
}: StageHeaderProps): ReactNode => {
  const { state } = meeting.project;
  const { estate, building, stairwell } = state.place;
  const { wide } = useStageSize();
  return (
    <header className={styles['header']}>
      <div className={styles['heading']}>
        {title === null ? null : (
          <PageHeading
            note={state.sample === null ? undefined : <Tag>{frameText.sample}</Tag>}
            tag={
              <span className={styles['place']}>
                {frameText.placeName(wide < ROOMY ? '' : estate, building, stairwell)}
              </span>
            }
          >
            {title}
          </PageHeading>
        )}
      </div>
      <span role="status">{place}</span>
      {onGround === null ? null : (
        <Button onPress={onGround}>{isBlack ? meetingText.whiteGround : meetingText.blackGround}</Button>
      )}
      {onFullScreen === null ? null : <Button onPress={onFullScreen}>{meetingText.fullScreen}</Button>}
      <Button onPress={onLeave}>{meetingText.exit}</Button>
    </header>
  );
};
