import type { Share } from '../../domain/apportionment/outcome';
import type { Household } from '../../domain/building/household';
import { OPINION_STATES, type OpinionState } from '../../domain/consent/effective-opinions';
import { consentOf } from '../../domain/project/consent-view';
import { moneyOf } from '../../domain/project/money-view';
import { type PayingState, payingOf } from '../../domain/project/paying-view';
import { type SigningState, signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { type HistoryLine, historyLines } from '../../shell/opinion/history-lines';
import { yuan } from '../../text/format';
import { nothingDueText } from '../../text/nothing-due';

/** One household of the list: what it says now, and the latest line written about it. */
export type OpinionRow = {
  readonly household: Household;
  readonly owners: string;
  readonly payable: string;
  readonly state: OpinionState;
  readonly paying: PayingState;
  readonly signing: SigningState;
  readonly last: HistoryLine | undefined;
};

/** What the list can be narrowed to; `notVisited`: nothing was ever written down. */
export type AnswerFilter = 'all' | 'notVisited' | OpinionState;

export const ANSWER_FILTERS: readonly AnswerFilter[] = ['all', 'notVisited', ...OPINION_STATES];

/** Every household with its answer, top floor first. */
export function opinionRows(state: ProjectState): readonly OpinionRow[] {
  const { opinionOf } = consentOf(state);
  const money = moneyOf(state);
  const paying = payingOf(state);
  const { signingOf } = signingsOf(state);
  const lines = historyLines(state);
  return [...state.households]
    .sort((a, b) => b.floor - a.floor || a.seq - b.seq)
    .map((household) => {
      const share = money.kind === 'ready' ? money.shareOf.get(household.id) : undefined;
      return {
        household,
        owners: household.owners.map((owner) => state.persons.get(owner)?.name ?? '').join('、'),
        payable: share === undefined ? '' : dueText(share),
        state: opinionOf.get(household.id)?.state ?? 'pending',
        paying: paying.get(household.id) ?? 'open',
        signing: signingOf.get(household.id)?.state ?? 'notIssued',
        last: lines.find((line) => line.household === household.id),
      };
    });
}

const dueText = ({ payable, standing }: Share): string =>
  payable === 0 ? nothingDueText(standing) : yuan(payable);

/** Whether a row is one of those that were asked for; `null` asks for all. */
export const isAmong =
  (answer: AnswerFilter, floor: number | null, signedAs: SigningState | null = null) =>
  ({ household, state, signing, last }: OpinionRow): boolean =>
    (floor === null || household.floor === floor) &&
    (signedAs === null || signing === signedAs) &&
    (answer === 'all' || (answer === 'notVisited' ? last === undefined : state === answer));
