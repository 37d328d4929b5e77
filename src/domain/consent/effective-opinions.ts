import type { HouseholdId } from '../building/household';
import type { Day } from '../kernel/day';
import type { Fen } from '../money/fen';
import type { Answer, Entry, Opinion } from './opinion';

/** The eight ways a household is drawn: `stale` (待再确认) answered to an earlier version of the scheme. */
export const OPINION_STATES = [
  'consents',
  'consentsNotPaying',
  'notBlocking',
  'abstains',
  'objects',
  'pending',
  'unreachable',
  'stale',
] as const;
export type OpinionState = (typeof OPINION_STATES)[number];

/** A conditional consent, judged; `met` is `null` while the household's payable is not known. */
export type Condition = { readonly ceiling: Fen; readonly payable: Fen | null; readonly met: boolean | null };

/** What counts for one household now, and all that it ever said. */
export type EffectiveOpinion<E extends Entry = Entry> = {
  readonly household: HouseholdId;
  readonly state: OpinionState;
  /** The state under the other reading of an unmet condition, as if nothing had been said; else the same. */
  readonly otherReading: OpinionState;
  /** The entry that the state rests on; `null` while there is none. */
  readonly entry: E | null;
  readonly condition: Condition | null;
  /** Oldest first, those after the cut-off included. */
  readonly history: readonly E[];
  /** Came in after the cut-off: kept and shown, not counted. */
  readonly late: readonly E[];
};

/** What else decides which entries count. */
export type EffectiveOptions = {
  /** Entries after this day are kept and shown, not counted (截止日). */
  readonly cutoff?: Day;
  /** Lets an unconditional consent to an earlier version stand (方案变动未增加其出资); off unless given. */
  readonly carriesOver?: (opinion: Opinion) => boolean;
};

/**
 * Reads the record of opinions: per household the latest answer given for the current version, by
 * day, and of one day the one written down last. A withdrawal leaves nothing; a note that somebody could
 * not be reached never displaces an answer. Households that never appear are absent from the map.
 *
 * `payableOf` is what the household's owner pays under the current version over all the owner's
 * households (vector C14, domain-spec §4.8); `null` where it cannot be worked out.
 */
export function effectiveOpinions<E extends Entry>(
  entries: readonly E[],
  currentVersion: string,
  payableOf: (household: HouseholdId) => Fen | null,
  options: EffectiveOptions = {},
): ReadonlyMap<HouseholdId, EffectiveOpinion<E>> {
  const histories = new Map<HouseholdId, E[]>();
  for (const entry of inOrder(entries)) {
    const { household } = contentOf(entry);
    histories.set(household, [...(histories.get(household) ?? []), entry]);
  }
  return new Map(
    [...histories].map(([household, history]) => {
      const late = history.filter((entry) => isLate(entry, options.cutoff));
      const inTime = history.filter((entry) => !late.includes(entry));
      const read = readHistory(inTime, currentVersion, payableOf(household), options);
      return [household, { household, history, late, ...read }] as const;
    }),
  );
}

type Reading<E extends Entry> = Omit<EffectiveOpinion<E>, 'household' | 'history' | 'late'>;

const contentOf = (entry: Entry) => (entry.kind === 'opinion' ? entry.opinion : entry.withdrawal);

const inOrder = <E extends Entry>(entries: readonly E[]): readonly E[] =>
  [...entries].sort((a, b) => {
    const [left, right] = [contentOf(a).on, contentOf(b).on];
    return left < right ? -1 : left > right ? 1 : 0;
  });

const isLate = (entry: Entry, cutoff: Day | undefined): boolean =>
  cutoff !== undefined && contentOf(entry).on > cutoff;

function readHistory<E extends Entry>(
  history: readonly E[],
  currentVersion: string,
  payable: Fen | null,
  { carriesOver }: EffectiveOptions,
): Reading<E> {
  const opinions = sinceWithdrawal(history);
  const answers = opinions.filter(({ said }) => said.answer !== 'unreachable');
  const isCurrent = (said: Opinion): boolean =>
    said.version === currentVersion || survives(said, carriesOver);
  const current = answers.filter(({ said }) => isCurrent(said)).at(-1);
  if (current) return judge(current.entry, current.said, payable);
  const old = answers.at(-1);
  if (old) return same('stale', old.entry);
  const missed = opinions.at(-1);
  return missed ? same('unreachable', missed.entry) : same('pending', history.at(-1) ?? null);
}

type Said<E extends Entry> = { readonly entry: E; readonly said: Opinion };

function sinceWithdrawal<E extends Entry>(history: readonly E[]): readonly Said<E>[] {
  const opinions: Said<E>[] = [];
  for (const entry of history) {
    if (entry.kind === 'opinion') opinions.push({ entry, said: entry.opinion });
    else opinions.length = 0;
  }
  return opinions;
}

const survives = (opinion: Opinion, carriesOver: EffectiveOptions['carriesOver']): boolean =>
  isConsent(opinion.answer) && opinion.ceiling === undefined && (carriesOver?.(opinion) ?? false);

const isConsent = (answer: Answer): boolean => answer === 'consentsAndPays' || answer === 'consentsNotPaying';

const same = <E extends Entry>(state: OpinionState, entry: E | null): Reading<E> => ({
  state,
  otherReading: state,
  entry,
  condition: null,
});

/** An unmet condition counts as not agreeing; the milder reading is that nothing was said. */
function judge<E extends Entry>(entry: E, { answer, ceiling }: Opinion, payable: Fen | null): Reading<E> {
  const state = answer === 'consentsAndPays' ? 'consents' : answer;
  if (ceiling === undefined || !isConsent(answer)) return same(state, entry);
  const met = payable === null ? null : payable <= ceiling;
  const condition = { ceiling, payable, met };
  if (met === null) return { state: 'pending', otherReading: 'pending', entry, condition };
  return met
    ? { state, otherReading: state, entry, condition }
    : { state: 'objects', otherReading: 'pending', entry, condition };
}
