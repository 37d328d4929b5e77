import type { ReactNode } from 'react';
import { useViewport } from '../viewport.ts';
import styles from './AppHeader.module.css';
import { HelpLink } from './HelpLink.tsx';
import { type SaveState, SaveStatus } from './SaveStatus.tsx';
import { UndoButton, type UndoStep } from './UndoButton.tsx';

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
