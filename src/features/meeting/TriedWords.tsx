import type { ReactNode } from 'react';
import { isVaried } from '../../domain/project/variation';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { Undo2 } from '../../ui/icons';
import styles from './StageBar.module.css';
import { triedWords } from './tried-words';
import type { Meeting } from './use-meeting';

type TriedWordsProps = { readonly meeting: Meeting; readonly onSave: (() => void) | null };

/** On every page for as long as something is tried, so that nobody takes a try for a figure; back by one press. */
export const TriedWords = ({ meeting, onSave }: TriedWordsProps): ReactNode => {
  const { tries } = meetingText;
  if (!isVaried(meeting.variation)) return <span className={styles['words']} />;
  return (
    <>
      <span className={styles['words']} role="status">
        <strong>{tries.title}</strong>
        {triedWords(meeting).map((each) => (
          <span key={each}>{each}</span>
        ))}
      </span>
      <Button size="main" icon={Undo2} onPress={meeting.restore}>
        {tries.restore}
      </Button>
      {onSave === null ? null : (
        <Button
          size="main"
          onPress={onSave}
          disabledReason={meeting.nextName === undefined ? tries.full : undefined}
        >
          {tries.save}
        </Button>
      )}
    </>
  );
};
