import { useState } from 'react';
import type { Result } from '../../domain/kernel/result';
import type { ProjectId } from '../../domain/log/fact';
import { faultOf } from '../../domain/log/storage-fault';
import type { OpenError } from '../../domain/project/open-error';
import type { Desk } from '../../store/desk';
import { backupText } from '../../text/zh-cn/backup';
import { openErrorText } from '../../text/zh-cn/open-errors';
import { openingFaultText } from '../../text/zh-cn/storage-faults';
import { type Opened, openBackup } from './open-backup';

/**
 * Where opening a file or a sample stands. `sealed`: the password is wanted, `message` says what was wrong with
 * the last one. `partly`: some of it contradicts what this browser already has.
 */
export type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly words: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'sealed'; readonly file: File; readonly message: string | undefined }
  | { readonly kind: 'partly'; readonly project: ProjectId; readonly leftOut: number };

export type Ways = {
  readonly opening: Opening;
  readonly openFile: (file: File) => void;
  readonly unseal: (file: File, password: string) => void;
  /** Opens something else than a file, such as a sample. */
  readonly open: (words: string, job: () => Promise<Result<Opened, OpenError>>) => void;
};

/** Opens a backup file: lays its facts into the log and says which project it was. */
export function useOpening(desk: Desk, onOpened: (project: ProjectId) => void): Ways {
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });

  const run = async (
    meanwhile: Opening,
    job: () => Promise<Result<Opened, OpenError>>,
    onSealed?: (message: string | undefined) => void,
  ): Promise<void> => {
    setOpening(meanwhile);
    try {
      const opened = await job();
      if (opened.ok && opened.value.leftOut > 0) setOpening({ kind: 'partly', ...opened.value });
      else if (opened.ok) {
        setOpening({ kind: 'idle' });
        onOpened(opened.value.project);
      } else if (opened.error.kind === 'sealed') onSealed?.(undefined);
      else if (opened.error.kind === 'wrongPassword') onSealed?.(openErrorText(opened.error));
      else setOpening({ kind: 'refused', message: openErrorText(opened.error) });
    } catch (error) {
      const words = `${backupText.notKept}${openingFaultText(faultOf(error))}`;
      setOpening({ kind: 'refused', message: words });
    }
  };
  const runFile = (file: File, password?: string): void =>
    void run(
      // The form with the password stays, so that a wrong one can be put right.
      password === undefined
        ? { kind: 'busy', words: backupText.opening }
        : { kind: 'sealed', file, message: undefined },
      () => openBackup(file, desk, password),
      (message) => setOpening({ kind: 'sealed', file, message }),
    );

  return {
    opening,
    openFile: (file) => runFile(file),
    unseal: runFile,
    open: (words, job) => void run({ kind: 'busy', words }, job),
  };
}
