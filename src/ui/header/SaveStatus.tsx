import type { ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { Check, TriangleAlert } from '../icons';
import styles from './AppHeader.module.css';

export type SaveState =
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed' };

/** 已自动保存 14:32. A failure is also told by a full-width bar (SaveFailure). */
export const SaveStatus = ({
  save,
  short = false,
}: {
  readonly save: SaveState;
  readonly short?: boolean;
}): ReactNode => {
  const Icon = save.kind === 'failed' ? TriangleAlert : Check;
  return (
    <span className={styles['status']}>
      {save.kind === 'saving' ? null : <Icon className={styles['icon']} aria-hidden="true" />}
      {saveWords(save, short)}
    </span>
  );
};

const saveWords = (save: SaveState, short: boolean): string => {
  switch (save.kind) {
    case 'saved':
      return short ? uiText.savedShort : uiText.savedAt(save.time);
    case 'saving':
      return uiText.saving;
    case 'failed':
      return uiText.notSaved;
  }
};
