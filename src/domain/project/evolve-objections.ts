import type { Objection, ObjectionState } from '../consent/notice';
import { assertNever } from '../kernel/assert-never';
import type { FactBody, ObjectionEntry, SettlementEntry } from '../log/fact-body';
import type { OpinionWords, ProjectState } from './state';

/** Adds an objection (异议) with the words that have not been erased. */
export function addObjection(
  state: ProjectState,
  { id, household, on, inWriting }: ObjectionEntry,
  words: OpinionWords,
): ProjectState {
  const by: Objection['by'] =
    household === null
      ? { kind: 'affectedParty', name: words['name'] ?? '' }
      : { kind: 'household', household };
  const objection = { id, by, on, inWriting, what: words['what'] ?? '', state: { kind: 'open' } } as const;
  return { ...state, objections: [...state.objections, objection] };
}

/** Says what became of an objection; a later settlement takes the place of an earlier one. */
export function closeObjection(
  state: ProjectState,
  settlement: SettlementEntry,
  words: OpinionWords,
): ProjectState {
  const objections = state.objections.map((each) =>
    each.id === settlement.objection ? { ...each, state: stateAfter(settlement, words) } : each,
  );
  return { ...state, objections };
}

/** Whether a fact is about an objection that is not there. */
export const meansNobody = (state: ProjectState, body: FactBody): boolean =>
  body.kind === 'objectionSettled' && !state.objections.some(({ id }) => id === body.settlement.objection);

function stateAfter({ outcome, on }: SettlementEntry, words: OpinionWords): ObjectionState {
  const said = words['how'] ?? '';
  switch (outcome) {
    case 'settled':
      return { kind: 'settled', on, how: said };
    case 'withdrawn':
      return { kind: 'withdrawn', on };
    case 'notAccepted':
      return { kind: 'notAccepted', on, answer: said };
    default:
      return assertNever(outcome);
  }
}
