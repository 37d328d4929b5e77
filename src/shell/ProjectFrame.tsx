import type { ReactNode } from 'react';
import { href, routes } from '../routes/routes';
import { useProject, useSaveStatus } from '../store/use-project';
import { timeOfDay } from '../text/clock';
import { frameText } from '../text/zh-cn/frame';
import { AppHeader } from '../ui/header/AppHeader';
import { PageFoot } from '../ui/header/PageFoot';
import type { SaveState } from '../ui/header/SaveStatus';
import { Page, type PageProps } from '../ui/Page';
import { Tag } from '../ui/Tag';
import { BackupReminder } from './BackupReminder';
import { DisagreementBar } from './DisagreementBar';
import { OtherWindowBar } from './OtherWindowBar';
import { SaveBar } from './SaveBar';
import { useTextSize } from './text-size-setting';
import { TourBar } from './tour/TourBar';
import { useSteps } from './use-steps';

type ProjectFrameProps = Pick<PageProps, 'children' | 'side' | 'sideWidth' | 'sideLook' | 'bottomBar'> & {
  /** Where ← goes; the project's home page unless said otherwise. */
  readonly back?: { readonly href: string; readonly label: string };
};

/** The frame of every project screen: one header in one order, and the bar that says when nothing is saved. */
export const ProjectFrame = ({ back, ...page }: ProjectFrameProps): ReactNode => {
  const { id, state } = useProject();
  const [textSize, setTextSize] = useTextSize();
  const { undo, redo } = useSteps();
  const save = useSaveState();
  const helpHref = href(routes.help);
  const { estate, building, stairwell } = state.place;
  return (
    <Page
      {...page}
      bars={
        <>
          <OtherWindowBar />
          <SaveBar />
          <DisagreementBar />
          <BackupReminder />
          <TourBar />
        </>
      }
      header={
        <AppHeader
          back={back ?? { href: href(routes.home(id)), label: frameText.projectHome }}
          title={frameText.placeName(estate, building, stairwell)}
          shortTitle={frameText.placeName('', building, stairwell)}
          tag={state.sample === null ? undefined : <Tag>{frameText.sample}</Tag>}
          save={save}
          undo={undo}
          redo={redo}
          textSize={textSize}
          onTextSize={setTextSize}
          helpHref={helpHref}
        />
      }
      foot={<PageFoot save={save} redo={redo} helpHref={helpHref} />}
    />
  );
};

function useSaveState(): SaveState {
  const status = useSaveStatus();
  return status.kind === 'saved' ? { kind: 'saved', time: timeOfDay(status.at) } : { kind: status.kind };
}
