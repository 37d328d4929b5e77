import { MOST_NOTICE_DAYS } from '../consent/notice';
import { canonical } from '../kernel/digest';
import { err, ok } from '../kernel/result';
import type { Command } from './command';
import type { Decision, Supplies } from './draft';
import { keep } from './keep-words';
import type { ProjectState } from './state';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Writes down that a notice was put up (公示); a second one takes the place of the first. */
export function postNotice(state: ProjectState, { notice }: Of<'postNotice'>): Decision {
  const { days } = notice.length;
  if (!Number.isInteger(days) || days < 1 || days > MOST_NOTICE_DAYS)
    return err({ kind: 'noticeDaysOutOfRange', days });
  if (canonical(state.notice) === canonical(notice)) return err({ kind: 'nothingToChange' });
  return ok([{ body: { kind: 'noticePosted', notice }, details: [] }]);
}

/** Writes down an objection (异议); what it says and who says it from outside are kept apart, to be erasable. */
export function recordObjection(
  state: ProjectState,
  { input: { words, ...raised } }: Of<'recordObjection'>,
  supplies: Supplies,
): Decision {
  const { household } = raised;
  if (household !== null && !state.households.some(({ id }) => id === household))
    return err({ kind: 'unknownHousehold', household });
  const kept = keep(words, supplies);
  const objection = { ...raised, id: supplies.newId() };
  return ok([
    {
      body: { kind: 'objectionRecorded', objection, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    },
  ]);
}

/** Writes down what became of an objection: settled, taken back, or answered and not accepted. */
export function settleObjection(
  state: ProjectState,
  { objection, outcome, on, words }: Of<'settleObjection'>,
  supplies: Supplies,
): Decision {
  if (!state.objections.some(({ id }) => id === objection)) return err({ kind: 'unknownObjection' });
  const kept = keep(words, supplies);
  return ok([
    {
      body: {
        kind: 'objectionSettled',
        settlement: { objection, outcome, on },
        details: kept?.digest ?? null,
      },
      details: kept ? [kept] : [],
    },
  ]);
}
