import type { Fact } from '../log/fact';
import type { Recorded } from '../log/log';
import type { StepId } from '../log/step-id';

/** What 「撤销」 and 「重做」 would act on, oldest first, and which steps are taken back at present. */
export type History = {
  readonly done: readonly StepId[];
  readonly undone: readonly StepId[];
  readonly takenBack: ReadonlySet<StepId>;
};

export const NO_HISTORY: History = { done: [], undone: [], takenBack: new Set() };

/**
 * Reads the history off the log. Undoing is itself recorded, so it survives a reload. Opening the
 * stairwell and issuing an agreement (定稿) cannot be taken back, nor anything before an issue.
 */
export const readHistory = (recorded: readonly Recorded[]): History =>
  recorded.reduce((history, { fact }) => advance(history, fact), NO_HISTORY);

/** The history after one more fact. */
export function advance(history: History, { body, step }: Fact): History {
  switch (body.kind) {
    case 'stepUndone':
      return takeBack(history, body.step);
    case 'stepRedone':
      return restore(history, body.step);
    case 'stairwellOpened':
    case 'agreementIssued':
      return { ...history, done: [], undone: [] };
    case 'detailsErased':
      // Nothing is left that could be brought back.
      return history;
    default:
      return history.done.at(-1) === step
        ? { ...history, undone: [] }
        : { ...history, done: [...history.done, step], undone: [] };
  }
}

function takeBack(history: History, step: StepId): History {
  if (!history.done.includes(step)) return history;
  return {
    done: history.done.filter((each) => each !== step),
    undone: [...history.undone, step],
    takenBack: new Set([...history.takenBack, step]),
  };
}

function restore(history: History, step: StepId): History {
  if (!history.undone.includes(step)) return history;
  return {
    done: [...history.done, step],
    undone: history.undone.filter((each) => each !== step),
    takenBack: new Set([...history.takenBack].filter((each) => each !== step)),
  };
}
