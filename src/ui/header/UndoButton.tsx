import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { uiText } from '../../text/zh-cn/ui';
import { Redo2, Undo2 } from '../icons';
import styles from './AppHeader.module.css';

export type UndoStep = {
  /** What would be undone, in words: 把 301 改为同意. `undefined` when there is nothing. */
  readonly step: string | undefined;
  readonly onPress: () => void;
};

/** 撤销 or 重做, naming its step to screen readers and on hover. */
export const UndoButton = ({
  kind,
  undo,
}: {
  readonly kind: 'undo' | 'redo';
  readonly undo: UndoStep;
}): ReactNode => {
  const Icon = kind === 'undo' ? Undo2 : Redo2;
  const named = stepWords(kind, undo.step);
  return (
    <span className={styles['item']} title={named}>
      <AriaButton
        className={styles['action'] ?? ''}
        aria-label={named}
        isDisabled={undo.step === undefined}
        onPress={undo.onPress}
      >
        <Icon className={styles['icon']} aria-hidden="true" />
        {uiText[kind]}
      </AriaButton>
    </span>
  );
};

const stepWords = (kind: 'undo' | 'redo', step: string | undefined): string => {
  if (step === undefined) return kind === 'undo' ? uiText.nothingToUndo : uiText.nothingToRedo;
  return kind === 'undo' ? uiText.undoStep(step) : uiText.redoStep(step);
};
