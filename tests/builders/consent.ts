import { householdId, personId } from '../../src/domain/building/household';
import type { Counting } from '../../src/domain/consent/counting';
import { type Electorate, electorateOf, voterId } from '../../src/domain/consent/electorate';
import type { Answer, Entry, Opinion } from '../../src/domain/consent/opinion';
import type { Ballot, Ballots } from '../../src/domain/consent/tally';
import type { Unit } from '../../src/domain/consent/unit';
import { day } from '../../src/domain/kernel/day';

/** One part in 0.01 m²; its owner is named after it unless told. */
export const aUnit = (id: string, area: number, owners: readonly string[] = [`p${id}`]): Unit => ({
  id: householdId(id),
  area,
  owners: owners.map(personId),
  isDeveloperStock: false,
});

/** Heads p1, p2 … with these areas, one part each. */
export const heads = (areas: readonly number[]): Electorate =>
  electorateOf(areas.map((area, index) => aUnit(`${index + 1}`, area)));

/** So many equal flats of 80 m². */
export const equalFlats = (count: number): Electorate => heads(Array.from({ length: count }, () => 8000));

/** Ballots by place: `yyn-a` lets the first two consent, the third object, the fifth abstain. */
export const ballotsOf = (said: string, { voters }: Electorate): Ballots =>
  new Map(
    voters.flatMap(({ id }, index) => {
      const ballot = LETTERS[said[index] ?? '-'];
      return ballot ? [[id, ballot] as const] : [];
    }),
  );

const LETTERS: Readonly<Record<string, Ballot>> = { y: 'consents', n: 'objects', a: 'abstains' };

export const voter = voterId;

/** An opinion of a household for version `v1`, given at the door on 1 November 2026. */
export const anOpinion = (household: string, answer: Answer, changes: Partial<Opinion> = {}): Entry => ({
  kind: 'opinion',
  opinion: {
    id: `${household}-${answer}`,
    household: householdId(household),
    answer,
    signer: { kind: 'owner' },
    on: day('2026-11-01'),
    channel: 'doorToDoor',
    version: 'v1',
    ...changes,
  },
});

export const aWithdrawal = (household: string, on: string, version = 'v1'): Entry => ({
  kind: 'withdrawal',
  withdrawal: { id: `${household}-${on}`, household: householdId(household), on: day(on), version },
});

export const strictCounting: Counting = { consentsNotPaying: 'participates', notBlocking: 'absent' };
