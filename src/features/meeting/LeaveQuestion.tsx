import type { ReactNode } from 'react';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { InterruptionPage } from '../../ui/InterruptionPage';

type LeaveQuestionProps = {
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
};

/** Before the meeting ends with tries that nobody has saved. */
export const LeaveQuestion = ({ canSave, onSave, onLeave, onStay }: LeaveQuestionProps): ReactNode => {
  const { leave } = meetingText;
  return (
    <InterruptionPage
      title={leave.title}
      confirm={{ label: leave.confirm, onPress: onLeave }}
      cancel={{ label: leave.cancel, onPress: onStay }}
    >
      <p>{leave.words}</p>
      {canSave ? <Button onPress={onSave}>{leave.save}</Button> : null}
    </InterruptionPage>
  );
};
