import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import { RULES, readBasis } from '../../../src/domain/apportionment/rules';
import type { Scheme } from '../../../src/domain/apportionment/scheme';
import type { TraceStep } from '../../../src/domain/apportionment/trace/trace';
import { householdId } from '../../../src/domain/building/household';
import { decimalText, type Ratio } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const id = householdId;
const dec = decimalText;

/** Money of every kind from outside, of every mode. */
const funding: Scheme['funding'] = [
  { id: 'city', label: '市补', mode: 'deducted', kind: 'fixed', amount: fen(1_000_000) },
  {
    id: 'stops',
    label: '按停靠站',
    mode: 'deducted',
    kind: 'perStop',
    amountPerStop: fen(100_000),
    stops: 6,
  },
  {
    id: 'height',
    label: '按层数',
    mode: 'deducted',
    kind: 'table',
    amounts: { '6': fen(500_000) },
    storeys: 6,
  },
  {
    ...{ id: 'part', label: '按比例', mode: 'deducted', kind: 'percentCapped' },
    ...{ pct: dec('10'), base: 'gross', cap: fen(2_000_000) },
  },
  {
    ...{ id: 'rest', label: '再按比例', mode: 'refundedLater', kind: 'percentCapped' },
    ...{ pct: dec('5'), base: 'afterPrevious' },
  },
  { id: 'lines', label: '管线', mode: 'deducted', kind: 'actualCapped', items: ['pipes'], cap: fen(300_000) },
  { id: 'care', label: '养护', mode: 'keptForUpkeep', kind: 'fixed', amount: fen(70_000) },
];

const everything = aScheme({
  costs: [
    { id: 'lift', label: '电梯', amount: fen(24_000_000), contingencyPct: dec('5'), pool: 'lift' },
    { id: 'pipes', label: '管线', amount: fen(400_000), pool: 'pipes' },
  ],
  compensation: [{ household: id('201'), amount: fen(150_000) }],
  funding,
  contributions: [
    { household: id('202'), amount: fen(20_000) },
    { household: null, amount: fen(30_000) },
  ],
  fixed: [
    { kind: 'amount', household: id('301'), amount: fen(900_001) },
    { kind: 'percent', household: id('302'), pct: dec('3') },
  ],
  pools: [
    aPool({
      id: 'lift',
      portion: { kind: 'items' },
      basis: {
        kind: 'coefArea',
        table: { '2': dec('0.7'), '3': dec('0.8'), '4': dec('1'), '5': dec('1.1'), '6': dec('1.2') },
      },
      exempt: { floors: [2] },
      discountWeight: { '401': dec('0.5') },
    }),
    aPool({
      id: 'pipes',
      portion: { kind: 'items' },
      basis: { kind: 'equal' },
      only: [id('401'), id('501'), id('601')],
    }),
  ],
  nonPayers: [id('402')],
  bounds: [
    { of: { kind: 'all' }, max: fen(5_000_000) },
    { of: { kind: 'household', household: id('401') }, min: fen(1_500_000) },
  ],
  absorber: { kind: 'reserve' },
  credits: [{ household: id('501'), kind: 'providentFund', amount: fen(200_000) }],
});

/** Every way in which sums become whole, and the ways round it. */
const schemes: Readonly<Record<string, Scheme>> = {
  'everything-fen': everything,
  'everything-yuan': { ...everything, unit: 'yuan' },
  'everything-up': { ...everything, unit: '10yuan', roundMode: 'ceil' },
  'caps-absorbed': aScheme({
    bounds: [{ of: { kind: 'all' }, max: fen(2_900_000) }],
    absorber: { kind: 'household', household: id('201') },
  }),
  'all-paid-from-outside': aScheme({
    funding: [{ id: 'g', label: '全额', mode: 'deducted', kind: 'fixed', amount: fen(40_000_000) }],
  }),
  'two-percent-pools': aScheme({
    unit: 'yuan',
    pools: [
      aPool({ portion: { kind: 'percent', pct: dec('60') }, basis: { kind: 'area' } }),
      aPool({ id: 'b', portion: { kind: 'percent', pct: dec('40') } }),
      aPool({ id: 'none', portion: { kind: 'percent', pct: dec('0') } }),
    ],
  }),
};

const number = ({ n, d }: Ratio): string => (d === 1n ? `${n}` : `${n}/${d}`);

const subjectOf = ({ subject }: TraceStep): string =>
  subject.scope === 'project' ? 'project' : `${subject.scope} ${subject.id}`;

/** One line of working as text: which rule, of whom, over what, what comes out. */
const lineOf = (step: TraceStep): string =>
  [
    `${step.id} (${step.rule}, ${subjectOf(step)})`,
    ...step.inputs.map(({ label, ref, value, unit }) => `  ${label} = ${number(value)} ${unit}, ${ref}`),
    `  ${step.expr} = ${number(step.exact)} ${step.unit}`,
  ].join('\n');

function working(scheme: Scheme): string {
  const outcome = apportion(scheme);
  if (!outcome.ok) throw new Error(outcome.error.map(({ code, field }) => `${code} ${field}`).join());
  const { trace, shares, oddUnits } = outcome.value;
  return [
    ...trace.map(lineOf),
    ...oddUnits.map(
      ({ rank, household, reason, remainder }) =>
        `odd ${rank}: ${household}, ${reason}, ${number(remainder)}`,
    ),
    ...shares.map(
      ({ household, standing, amount, payable, cash, refundLater }) =>
        `${household}: ${standing}, ${amount}, ${payable}, ${cash}, ${refundLater}`,
    ),
    '',
  ].join('\n');
}

describe('the working in full, line by line', () => {
  it.each(Object.entries(schemes))('of %s', async (name, scheme) => {
    await expect(working(scheme)).toMatchFileSnapshot(`../../golden/working/${name}.txt`);
  });

  it.each(Object.values(RULES))('of the first household of each example of $kind', async (rule) => {
    const pages = rule.examples.flatMap((example) => {
      const basis = readBasis(JSON.parse(JSON.stringify({ kind: rule.kind, ...example.config })));
      if (!basis.ok) return [];
      const outcome = apportion(
        aScheme({
          households: example.households,
          unit: example.unit,
          costs: [{ id: 'all', label: '总费用', amount: example.total }],
          pools: [
            aPool({
              basis: basis.value,
              exempt: { floors: example.exemptFloors },
            }),
          ],
        }),
      );
      if (!outcome.ok) return [];
      const payer = outcome.value.shares.find(({ standing }) => standing === 'shares')?.household;
      const own = outcome.value.trace.filter(
        ({ subject }) => subject.scope !== 'household' || subject.id === payer,
      );
      return [`── ${example.name}\n${own.map(lineOf).join('\n')}\n`];
    });
    await expect(pages.join('\n')).toMatchFileSnapshot(`../../golden/working/rule-${rule.kind}.txt`);
  });
});
