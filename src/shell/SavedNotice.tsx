import type { ReactNode } from 'react';
import { useProject, useSaveStatus } from '../store/use-project';
import { refusalText } from '../text/zh-cn/refusals';
import { Notice } from '../ui/Notice';
import { isOnRecord, type Outcome } from './on-record';
import { roomOf } from './room-of';

type SavedNoticeProps = {
  /** Of the press on save; none while nothing was asked, or something has been typed since. */
  readonly outcome: Outcome | null;
  readonly words: string;
};

/** Says beside the button that what was typed is on disk, once it is; or why it did not come into the record. */
export const SavedNotice = ({ outcome, words }: SavedNoticeProps): ReactNode => {
  const project = useProject();
  const isOnDisk = useSaveStatus().kind === 'saved';
  if (outcome === null) return null;
  if (!outcome.ok && !isOnRecord(outcome)) {
    return (
      <Notice kind="error" announce>
        {refusalText(outcome.error, roomOf(project))}
      </Notice>
    );
  }
  return isOnDisk ? <Notice kind="success" title={words} announce /> : null;
};
