import type { ReactNode } from 'react';
import type { Project } from '../../domain/project/project';
import { householdsText } from '../../text/zh-cn/households';
import { Button } from '../../ui/Button';
import { Undo2 } from '../../ui/icons';
import { Notice } from '../../ui/Notice';

/** What was just done in one step. `step`: how many steps there were before it. */
export type Done = {
  readonly words: string;
  readonly kind: 'done' | 'same' | 'refused';
  readonly step: number;
};

/** The last large step with the way to take it back, for as long as it is the last one. */
export const DoneNotice = ({
  done,
  project,
  onUndo,
}: {
  readonly done: Done | null;
  readonly project: Project;
  readonly onUndo: () => void;
}): ReactNode => {
  if (done === null) return null;
  if (done.kind !== 'done') {
    return <Notice kind={done.kind === 'same' ? 'info' : 'error'}>{done.words}</Notice>;
  }
  if (project.history.done.length !== done.step + 1) return null;
  return (
    <Notice
      kind="success"
      action={
        <Button icon={Undo2} onPress={onUndo}>
          {householdsText.undo}
        </Button>
      }
    >
      {done.words}
    </Notice>
  );
};
