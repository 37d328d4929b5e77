import type { ReactNode } from 'react';
import { useSaveStatus } from '../store/use-project';
import { Notice } from '../ui/Notice';

/** Says beside the button that what was asked to be saved is on disk; says nothing before, or where that failed. */
export const SavedNotice = ({
  asked,
  words,
}: {
  /** A person has pressed save and changed nothing since. */
  readonly asked: boolean;
  readonly words: string;
}): ReactNode => {
  const isOnDisk = useSaveStatus().kind === 'saved';
  return asked && isOnDisk ? <Notice kind="success" title={words} announce /> : null;
};
