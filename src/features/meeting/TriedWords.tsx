import type { ReactNode } from 'react';
import { isVaried } from '../../domain/project/variation';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { Undo2 } from '../../ui/icons';
import styles from './StageBar.module.css';
import { triedWords } from './tried-words';
import type { Meeting } from './use-meeting';

/** On every page for as long as something is tried, so that nobody takes a try for a figure. */
export const TriedWords = ({ meeting }: { readonly meeting: Meeting }): ReactNode =>
  isVaried(meeting.variation) ? (
    <p className={styles['words']} role="status">
      <strong>{meetingText.tries.title}</strong>
      {triedWords(meeting).map((each) => (
        <span key={each}>{each}</span>
      ))}
    </p>
  ) : null;

/** Back to what is on record by one press, or into a proposal. */
export const TriedButtons = ({
  meeting,
  onSave,
}: {
  readonly meeting: Meeting;
  readonly onSave: () => void;
}): ReactNode => {
  const { tries } = meetingText;
  if (!isVaried(meeting.variation)) return null;
  return (
    <>
      <Button size="main" icon={Undo2} onPress={meeting.restore}>
        {tries.restore}
      </Button>
      <Button
        size="main"
        onPress={onSave}
        disabledReason={meeting.nextName === undefined ? tries.full : undefined}
      >
        {tries.save}
      </Button>
    </>
  );
};
