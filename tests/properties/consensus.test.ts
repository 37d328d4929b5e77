import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactShares } from '../../src/domain/apportionment/apportion';
import { reckon } from '../../src/domain/apportionment/reckon';
import type { Scheme } from '../../src/domain/apportionment/scheme';
import type { HouseholdId } from '../../src/domain/building/household';
import type { Ingredient } from '../../src/domain/consensus/question';
import { payablesOf } from '../../src/domain/consensus/question';
import { robustness } from '../../src/domain/consensus/robustness';
import { searchConsensus } from '../../src/domain/consensus/search';
import { stablePayers } from '../../src/domain/consensus/stable-payers';
import { passesWith, type Stance } from '../../src/domain/consensus/stance';
import { electorateOf, type VoterId } from '../../src/domain/consent/electorate';
import { national } from '../../src/domain/jurisdictions/national';
import { compare, minus, ONE, type Ratio, ratio, times, whole } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { bare, bases, households, pool, RUNS } from './arbitraries';

const { requirement } = national;
const headsOf = (areas: readonly number[]) =>
  electorateOf(
    areas.map((area, index) => ({
      id: `h${index}` as never,
      area,
      owners: [],
      isDeveloperStock: false,
    })),
  );

const votes = fc
  .array(
    fc.record({
      area: fc.integer({ min: 2_000, max: 30_000 }),
      most: fc.nat(100_000),
      payable: fc.integer({ min: -1_000, max: 100_000 }),
      mood: fc.constantFrom('upTo', 'upTo', 'upTo', 'consents', 'objects', 'staysAway' as const),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => {
    const electorate = headsOf(drawn.map(({ area }) => area));
    const stances = new Map<VoterId, Stance>(
      electorate.voters.map(({ id }, place) => {
        const { mood = 'staysAway', most = 0 } = drawn[place] ?? {};
        return [id, mood === 'upTo' ? { kind: 'upTo', most: fen(most) } : ({ kind: mood } as Stance)];
      }),
    );
    return { electorate, stances, payables: drawn.map(({ payable }) => payable) };
  });

/** Who consents if every maximum is multiplied by `factor`. */
const consentingAt = (
  {
    electorate,
    stances,
    payables,
  }: {
    electorate: ReturnType<typeof headsOf>;
    stances: ReadonlyMap<VoterId, Stance>;
    payables: readonly number[];
  },
  factor: Ratio,
) =>
  passesWith(electorate, requirement, stances, (place) => {
    const stance = stances.get(electorate.voters[place]?.id ?? ('' as VoterId));
    if (stance?.kind === 'consents') return true;
    if (stance?.kind !== 'upTo') return false;
    const payable = payables[place] ?? 0;
    return payable <= 0 || compare(whole(payable), times(whole(stance.most), factor)) <= 0;
  });

describe('robustness', () => {
  it('P57 is the furthest that all maxima can shrink together', () => {
    fc.assert(
      fc.property(votes, (drawn) => {
        const held = robustness(drawn.electorate, requirement, drawn.stances, drawn.payables);
        if (held === null) {
          expect(consentingAt(drawn, whole(1_000_000))).toBe(false);
          return;
        }
        const factor = minus(ONE, held.radius);
        expect(consentingAt(drawn, factor)).toBe(true);
        if (factor.n > 0n)
          expect(consentingAt(drawn, times(factor, ratio(999_999_999_999n, 10n ** 12n)))).toBe(false);
      }),
      RUNS,
    );
  });

  it('P58 never suffers from everybody paying less', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 0, max: 100 }), (drawn, pct) => {
        const { electorate, stances, payables } = drawn;
        const less = payables.map((payable) => Math.min(payable, Math.floor((payable * pct) / 100)));
        const before = robustness(electorate, requirement, stances, payables);
        const after = robustness(electorate, requirement, stances, less);
        if (before !== null) expect(after && compare(after.radius, before.radius)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('who still pays once nobody is asked for more than they can bear', () => {
  it('P59 is the largest set that can all bear what it then costs them, among all sets', () => {
    fc.assert(
      fc.property(
        households(6),
        bases,
        fc.array(fc.nat(120_000), { minLength: 6, maxLength: 6 }),
        (homes, basis, maxima) => {
          const costs = [{ id: 'lift', label: '电梯', amount: fen(200_000) }];
          const scheme = bare({ households: homes, costs, pools: [pool({ basis })] });
          const ceilings = new Map(homes.map(({ id }, place) => [id, fen(maxima[place] ?? 0)]));
          const found = stablePayers(scheme, ceilings);
          if (!found.ok) throw new Error(found.error[0]?.code);
          const largest = Array.from({ length: 2 ** homes.length }, (_, chosen) =>
            homes.filter((_home, place) => Math.floor(chosen / 2 ** place) % 2 === 1).map(({ id }) => id),
          )
            .filter((set) => bears(scheme, ceilings, set))
            .reduce((one, other) => (other.length > one.length ? other : one), []);
          expect([...found.value.payers].sort()).toEqual([...largest].sort());
        },
      ),
      RUNS,
    );
  });
});

/** Whether everybody in a set can bear its exact share where nobody else pays. */
function bears(
  scheme: Scheme,
  ceilings: ReadonlyMap<HouseholdId, number>,
  payers: readonly HouseholdId[],
): boolean {
  const nonPayers = scheme.households.map(({ id }) => id).filter((id) => !payers.includes(id));
  const working = reckon({ ...scheme, nonPayers });
  if (!working.ok) return false;
  const exact = exactShares(working.value);
  return scheme.households.every(({ id }, place) => {
    const share = exact[place];
    return !payers.includes(id) || (share !== undefined && compare(share, whole(ceilings.get(id) ?? 0)) <= 0);
  });
}

describe('the search for a consensus', () => {
  it('P56 shows only schemes that pass when they are reckoned and counted exactly', () => {
    fc.assert(
      fc.property(
        households(8),
        fc.array(bases, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(80_000), { minLength: 8, maxLength: 8 }),
        (homes, drawn, maxima) => {
          const electorate = electorateOf(
            homes.map(({ id, area }) => ({ id, area, owners: [], isDeveloperStock: false })),
          );
          const stances = new Map<VoterId, Stance>(
            electorate.voters.map(({ id }, place) => [id, { kind: 'upTo', most: fen(maxima[place] ?? 0) }]),
          );
          const ingredients = drawn.map((basis, place): Ingredient => ({ id: `${place}`, basis }));
          const costs = [{ id: 'lift', label: '电梯', amount: fen(200_000) }];
          const scheme = bare({ households: homes, costs });
          const found = searchConsensus({ scheme, ingredients, electorate, requirement, stances });
          for (const each of found.ok ? found.value : []) {
            const payables = payablesOf(electorate, each.figures);
            expect(consentingAt({ electorate, stances, payables }, ONE)).toBe(each.passes);
            expect(each.figures.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(200_000);
          }
        },
      ),
      { numRuns: Math.ceil(RUNS.numRuns / 10) },
    );
  });
});
