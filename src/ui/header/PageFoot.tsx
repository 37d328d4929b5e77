import type { ReactNode } from 'react';
import { useViewport } from '../viewport';
import styles from './AppHeader.module.css';
import { HelpLink } from './HelpLink';
import { type SaveState, SaveStatus } from './SaveStatus';
import { UndoButton, type UndoStep } from './UndoButton';

export type PageFootProps = {
  readonly save?: SaveState;
  readonly redo?: UndoStep;
  readonly helpHref: string;
};

/** On a phone: what the header has no room for, in the same order, at the end of the page. */
export const PageFoot = ({ save, redo, helpHref }: PageFootProps): ReactNode => {
  if (useViewport().em >= 26) return null;
  return (
    <footer className={styles['foot']}>
      {save === undefined ? null : <SaveStatus save={save} short />}
      {redo === undefined ? null : <UndoButton kind="redo" undo={redo} />}
      <HelpLink href={helpHref} />
    </footer>
  );
};
