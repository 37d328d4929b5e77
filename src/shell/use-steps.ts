import type { StepId } from '../domain/log/step-id';
import type { Project } from '../domain/project/project';
import { useProject, useRun } from '../store/use-project';
import { stepName } from '../text/zh-cn/steps';
import type { UndoStep } from '../ui/header/UndoButton';
import { roomOf } from './room-of';

/** 撤销 and 重做 with the names of the steps they would act on. */
export function useSteps(): { readonly undo: UndoStep; readonly redo: UndoStep } {
  const project = useProject();
  const run = useRun();
  const { done, undone } = project.history;
  return {
    undo: { step: nameOf(project, done.at(-1)), onPress: () => run({ kind: 'undo' }) },
    redo: { step: nameOf(project, undone.at(-1)), onPress: () => run({ kind: 'redo' }) },
  };
}

function nameOf(project: Project, step: StepId | undefined): string | undefined {
  // Of a step of several facts the last says what it was for: flats are added so that a table can be imported.
  const last = project.recorded.filter(({ fact }) => fact.step === step && step !== undefined).at(-1);
  return last && stepName(last.fact.body, roomOf(project));
}
