import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { isVaried } from '../../domain/project/variation';
import { routes } from '../../routes/routes';
import { meetingText } from '../../text/zh-cn/meeting';
import { AmountsPage } from './AmountsPage';
import { LeaveQuestion } from './LeaveQuestion';
import { MatterPage } from './MatterPage';
import { MissingPage } from './MissingPage';
import type { PageProps } from './meeting-page';
import { SaveQuestion } from './SaveQuestion';
import { SchemesPage } from './SchemesPage';
import styles from './Stage.module.css';
import { StageBar } from './StageBar';
import { StageHeader } from './StageHeader';
import { useFit } from './use-fit';
import { useFullScreen } from './use-full-screen';
import type { Meeting } from './use-meeting';
import { useMeetingKeys } from './use-meeting-keys';
import { useProjectorText } from './use-projector';
import { useSettings } from './use-settings';
import { useWakeLock } from './use-wake-lock';
import { WhyOnePage } from './WhyOnePage';

const PAGES: readonly ((props: PageProps) => ReactNode)[] = [
  MatterPage,
  AmountsPage,
  SchemesPage,
  WhyOnePage,
  MissingPage,
];

type Question = 'save' | 'leave' | null;

type StageProps = {
  readonly meeting: Meeting;
  readonly page: number;
  /** On a phone, in the hand: type as chosen, one thing below the other, and the page scrolls. */
  readonly isHeld: boolean;
};

/** The whole screen: heading, one page, what is being tried, and the buttons that turn pages. */
export const Stage = ({ meeting, page, isHeld }: StageProps): ReactNode => {
  useProjectorText(isHeld);
  useWakeLock();
  const fullScreen = useFullScreen();
  const setting = useSettings();
  const [question, setQuestion] = useState<Question>(null);
  const [isBlack, setBlack] = useState(false);
  const [, navigate] = useLocation();
  const { id } = meeting.project;
  const go = (to: number): void => {
    setQuestion(null);
    navigate(routes.meeting(id, to), { replace: true });
  };
  const end = (): void => navigate(routes.home(id));
  const leave = (): void => {
    if (question !== null) setQuestion(null);
    else if (isVaried(meeting.variation)) setQuestion('leave');
    else end();
  };
  useMeetingKeys({ page, pages: PAGES.length, go, leave });
  const Page = PAGES[page - 1] ?? MatterPage;
  const content = useFit(!isHeld);
  return (
    <div className={styles['stage']} data-held={isHeld} data-ground={isBlack ? 'black' : 'white'}>
      <StageHeader
        meeting={meeting}
        title={question === null ? (meetingText.pages[page - 1] ?? '') : null}
        place={meetingText.pageOf(page, PAGES.length)}
        isBlack={isBlack}
        onGround={isHeld ? null : () => setBlack(!isBlack)}
        onFullScreen={isHeld ? null : fullScreen.enter}
        onLeave={leave}
      />
      <main className={styles['page']}>
        <div ref={content} className={styles['content']}>
          {question === 'save' ? (
            <SaveQuestion meeting={meeting} onDone={() => setQuestion(null)} />
          ) : question === 'leave' ? (
            <LeaveQuestion
              canSave={meeting.nextName !== undefined}
              onSave={() => setQuestion('save')}
              onLeave={end}
              onStay={() => setQuestion(null)}
            />
          ) : (
            <Page meeting={meeting} {...setting} go={go} />
          )}
          {isHeld && page === 1 ? <p>{meetingText.held}</p> : null}
        </div>
      </main>
      <StageBar
        meeting={meeting}
        page={page}
        pages={PAGES.length}
        go={go}
        onSave={question === null ? () => setQuestion('save') : null}
      />
    </div>
  );
};
