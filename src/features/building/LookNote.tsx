import type { ReactNode } from 'react';
import type { Project } from '../../domain/project/project';
import type { PictureView } from '../../shell/picture/picture-floors';
import { opinionText } from '../../text/zh-cn/opinion';
import { signingText } from '../../text/zh-cn/signing';
import { SigningProgress } from './SigningProgress';

type LookNoteProps = {
  readonly project: Project;
  readonly view: PictureView;
  /** Whether a household would open beside the picture, and none is picked. */
  readonly asksToPick: boolean;
};

/** Above the picture: how far the signing has come where that is shown, and what pressing a flat is for. */
export const LookNote = ({ project, view, asksToPick }: LookNoteProps): ReactNode => {
  if (view === 'signed') {
    const canSign = project.state.agreements.length > 0;
    return (
      <>
        <SigningProgress project={project} />
        {asksToPick && canSign ? <p>{signingText.pick}</p> : null}
      </>
    );
  }
  return asksToPick ? <p>{opinionText.pick}</p> : null;
};
