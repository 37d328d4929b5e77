import fc from 'fast-check';
import { vi } from 'vitest';
import type { Basis } from '../../src/domain/apportionment/rules';
import {
  DEFAULT_TIE,
  type Pool,
  type Scheme,
  type SchemeHousehold,
} from '../../src/domain/apportionment/scheme';
import { area } from '../../src/domain/building/area';
import { type HouseholdId, householdId } from '../../src/domain/building/household';
import { type DecimalText, decimalText } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';

/** A thousand runs on a busy machine take longer than one example. */
vi.setConfig({ testTimeout: 120_000 });

/** More runs where the whole suite is judged, fewer where every run judges one mutant. */
export const RUNS = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? (process.env['CI'] === undefined ? 100 : 1_000)),
};

/** A coefficient k/20 between 0 and 3, or between `low`/20 and 3. */
export const coefficients = (low = 0): fc.Arbitrary<DecimalText> =>
  fc.integer({ min: low, max: 60 }).map((twentieths) => decimalText((twentieths / 20).toFixed(2)));

/** 1–40 households on 1–12 floors, areas 20.00–300.00 m². */
export const households = (most = 40): fc.Arbitrary<readonly SchemeHousehold[]> =>
  fc
    .array(
      fc.record({ floor: fc.integer({ min: 1, max: 12 }), area: fc.integer({ min: 2_000, max: 30_000 }) }),
      {
        minLength: 1,
        maxLength: most,
      },
    )
    .map((drawn) =>
      drawn.map((each, seq) => ({
        id: householdId(`h${seq}`),
        floor: each.floor,
        area: area(each.area),
        kind: 'home' as const,
        seq,
      })),
    );

const FLOORS = Array.from({ length: 12 }, (_, index) => `${index + 1}`);

export const tables = (low = 0): fc.Arbitrary<Readonly<Record<string, DecimalText>>> =>
  fc
    .array(coefficients(low), { minLength: 12, maxLength: 12 })
    .map((values) =>
      Object.fromEntries(FLOORS.map((floor, index) => [floor, values[index] ?? decimalText('1')])),
    );

/** Every rule that works on any building; coefficients above 0, so that somebody always pays. */
export const bases: fc.Arbitrary<Basis> = fc.oneof(
  fc.constant<Basis>({ kind: 'equal' }),
  fc
    .constantFrom('exact' as const, 'floor1' as const, 'round1' as const)
    .map((areaRounding): Basis => ({ kind: 'area', areaRounding })),
  tables(1).map((table): Basis => ({ kind: 'coef', table })),
  tables(1).map((table): Basis => ({ kind: 'coefArea', table })),
  tables(1).map((table): Basis => ({ kind: 'floorThenArea', table })),
  tables(1).map((table): Basis => ({ kind: 'floorThenEqual', table })),
  tables(1).map((table): Basis => ({ kind: 'floorPercent', table, within: 'area', renormalise: true })),
  fc
    .record({ c0: coefficients(1), d: coefficients(), perArea: fc.boolean() })
    .map((drawn): Basis => ({ kind: 'arithmetic', f0: 1, ...drawn })),
  fc
    .record({ r: coefficients(10), perArea: fc.boolean() })
    .map((drawn): Basis => ({ kind: 'geometric', c0: decimalText('1'), f0: 4, ...drawn })),
  fc
    .array(fc.integer({ min: 1, max: 5_000 }), { minLength: 12, maxLength: 12 })
    .map((storeys): Basis => ({ kind: 'height', stopHeightMm: Object.fromEntries(rising(storeys)) })),
  fc
    .record({
      costs: fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 12, maxLength: 12 }),
      perArea: fc.boolean(),
    })
    .map(
      ({ costs, perArea }): Basis => ({
        kind: 'shapley',
        perArea,
        standAlone: Object.fromEntries(rising(costs).map(([stop, cost]) => [stop, fen(cost)])),
      }),
    ),
);

const rising = (steps: readonly number[]): readonly (readonly [string, number])[] => {
  let reached = 0;
  return steps.map((step, index) => {
    reached += step;
    return [`${index + 1}`, reached] as const;
  });
};

export const amounts = (most = 1_000_000_000): fc.Arbitrary<ReturnType<typeof fen>> =>
  fc.integer({ min: 0, max: most }).map(fen);

export const units = fc.constantFrom('fen' as const, 'yuan' as const, '10yuan' as const, '100yuan' as const);
export const modes = fc.constantFrom('hamilton' as const, 'ceil' as const);

export const pool = (changes: Partial<Pool>): Pool => ({
  id: 'all',
  portion: { kind: 'percent', pct: decimalText('100') },
  basis: { kind: 'equal' },
  ...changes,
});

export const bare = (changes: Partial<Scheme>): Scheme => ({
  version: '1',
  unit: 'fen',
  roundMode: 'hamilton',
  tie: DEFAULT_TIE,
  households: [],
  costs: [],
  compensation: [],
  funding: [],
  contributions: [],
  fixed: [],
  pools: [pool({})],
  nonPayers: [],
  bounds: [],
  credits: [],
  ...changes,
});

/** One pool over everybody, nothing else. */
export const plainSchemes: fc.Arbitrary<Scheme> = fc
  .record({ households: households(), basis: bases, amount: amounts(), unit: units, roundMode: modes })
  .map(({ households: all, basis, amount, unit, roundMode }) =>
    bare({
      households: all,
      unit,
      roundMode,
      costs: [{ id: 'lift', label: '电梯', amount }],
      pools: [pool({ basis })],
    }),
  );

/** Schemes with everything in them; always somebody left who pays. */
export const fullSchemes: fc.Arbitrary<Scheme> = fc
  .record({
    plain: plainSchemes,
    second: bases,
    percent: fc.integer({ min: 1, max: 99 }),
    contingency: fc.integer({ min: 0, max: 20 }),
    pipes: amounts(10_000_000),
    compensation: amounts(1_000_000),
    grant: amounts(400_000_000),
    share: fc.integer({ min: 0, max: 60 }),
    cap: amounts(200_000_000),
    gift: amounts(1_000_000),
    outside: amounts(1_000_000),
    mode: fc.constantFrom('deducted' as const, 'refundedLater' as const, 'keptForUpkeep' as const),
    waiting: fc.boolean(),
    discount: coefficients(1),
  })
  .map((drawn) => {
    const { plain, second, percent } = drawn;
    const [first, next] = plain.households;
    const last = plain.households.at(-1);
    const id: HouseholdId = first?.id ?? householdId('h0');
    return {
      ...plain,
      costs: [
        ...plain.costs.map((cost) => ({ ...cost, contingencyPct: decimalText(`${drawn.contingency}.5`) })),
        { id: 'pipes', label: '管线', amount: drawn.pipes },
      ],
      compensation: [{ household: id, amount: drawn.compensation }],
      funding: [
        {
          kind: 'actualCapped' as const,
          id: 'pipes',
          label: '管线补贴',
          mode: 'deducted' as const,
          items: ['pipes'],
          cap: drawn.cap,
        },
        { kind: 'fixed' as const, id: 'grant', label: '补贴', mode: drawn.mode, amount: drawn.grant },
        {
          kind: 'percentCapped' as const,
          id: 'street',
          label: '街道',
          mode: 'deducted' as const,
          pct: decimalText(`${drawn.share}.25`),
          base: 'afterPrevious' as const,
          cap: drawn.cap,
        },
      ],
      contributions: [
        { household: id, amount: drawn.gift },
        { household: null, amount: drawn.outside },
      ],
      pools: [
        ...plain.pools.map((each) => ({
          ...each,
          portion: { kind: 'percent' as const, pct: decimalText(`${percent}`) },
          discountWeight: { [last?.id ?? id]: drawn.discount },
        })),
        pool({
          id: 'second',
          portion: { kind: 'percent', pct: decimalText(`${100 - percent}`) },
          basis: second,
        }),
      ],
      nonPayers: drawn.waiting && next !== undefined && plain.households.length > 2 ? [next.id] : [],
    };
  });
