import type { ReactNode } from 'react';
import { useProject, useSaveStatus, useWriter } from '../store/use-project';
import { frameText } from '../text/zh-cn/frame';
import { refusalText } from '../text/zh-cn/refusals';
import { Notice } from '../ui/Notice';
import { isOnRecord, type Outcome } from './on-record';
import { roomOf } from './room-of';

type SavedNoticeProps = {
  /** Of the press on save; none while nothing was asked, or something has been typed since. */
  readonly outcome: Outcome | null;
  readonly words: string;
};

/** Says beside the button that what was typed is on disk, once it is; or why it did not come into the record, and that it can now. */
export const SavedNotice = ({ outcome, words }: SavedNoticeProps): ReactNode => {
  const project = useProject();
  const isOnDisk = useSaveStatus().kind === 'saved';
  const { isWriter } = useWriter();
  if (outcome === null) return null;
  if (!outcome.ok && !isOnRecord(outcome)) {
    const isOver = outcome.error.kind === 'notWritable' && isWriter && isOnDisk;
    return (
      <Notice kind={isOver ? 'warning' : 'error'} announce>
        {isOver ? frameText.writableAgain : refusalText(outcome.error, roomOf(project))}
      </Notice>
    );
  }
  return isOnDisk ? <Notice kind="success" title={words} announce /> : null;
};
