import { assertNever } from '../../kernel/assert-never';
import { entry, present } from '../../kernel/entry';
import { ratioOf } from '../../kernel/ratio';
import type { Granted } from '../steps/fund';
import type { Working } from '../working';
import { fromScheme, fromStep, line, PROJECT, sumLine } from './lines';
import type { TraceInput, TraceStep } from './trace';

/** Step 3: each grant by its terms, cut to what was left; then their sums by what they do. */
export function traceFunding({ granted, sums }: Working): readonly TraceStep[] {
  const steps: TraceStep[] = [];
  let left = fromStep('left', 'gross', sums.gross);
  for (const [index, grant] of granted.entries()) {
    const base = baseStep(
      grant,
      index,
      left,
      sums.costs.map(({ id }) => id),
      sums,
    );
    if (base !== null) steps.push(base);
    steps.push(grantStep(grant, index, left));
    if (grant.funding.mode === 'keptForUpkeep') continue;
    const id = `left.${index}`;
    const inputs = [left, fromStep('a', `funding.${index}`, grant.amount)];
    steps.push(line(id, 'leftToFund', PROJECT, inputs, 'left-a', grant.left - grant.amount));
    left = fromStep('left', id, grant.left - grant.amount);
  }
  const sum = (id: string, mode: Granted['funding']['mode'], exact: number): TraceStep =>
    sumLine(
      id,
      id,
      PROJECT,
      granted.flatMap(({ funding, amount }, index) =>
        funding.mode === mode ? [fromStep(`a${index + 1}`, `funding.${index}`, amount)] : [],
      ),
      exact,
    );
  return [
    ...steps,
    sum('external', 'deducted', sums.external),
    sum('refundDue', 'refundedLater', sums.refundLater + sums.lateSurplus),
    sum('upkeep', 'keptForUpkeep', sums.upkeep),
  ];
}

/** What a percent or an actual cost is taken of. */
function baseStep(
  { funding, base }: Granted,
  index: number,
  left: TraceInput,
  costs: readonly string[],
  sums: Working['sums'],
): TraceStep | null {
  const id = `base.${index}`;
  const items = itemsOf(funding);
  if (items === null) return null;
  if (items === 'gross') {
    return line(id, 'fundingBase', PROJECT, [fromStep('g', 'gross', sums.gross)], 'g', base);
  }
  if (items === 'afterPrevious') return line(id, 'fundingBase', PROJECT, [left], 'left', base);
  const parts = costs.flatMap((cost, at) =>
    items.includes(cost) ? [fromStep(`c${at + 1}`, `cost.${at}`, entry(sums.costs, at).total)] : [],
  );
  return sumLine(id, 'fundingBase', PROJECT, parts, base);
}

/** `null` for a grant that is reckoned from nothing but its own terms. */
function itemsOf(funding: Granted['funding']): 'gross' | 'afterPrevious' | readonly string[] | null {
  if (funding.kind === 'percentCapped') return funding.base;
  return funding.kind === 'actualCapped' ? funding.items : null;
}

function grantStep(grant: Granted, index: number, left: TraceInput): TraceStep {
  const { inputs, expr } = termsOf(grant, index);
  const isKept = grant.funding.mode === 'keptForUpkeep';
  return line(
    `funding.${index}`,
    `funding.${grant.funding.kind}`,
    PROJECT,
    isKept ? inputs : [...inputs, left],
    isKept ? expr : `min(${expr},left)`,
    grant.amount,
  );
}

type Terms = { readonly inputs: readonly TraceInput[]; readonly expr: string };

function termsOf({ funding, base }: Granted, index: number): Terms {
  const given = (label: string, name: string, value: number) =>
    fromScheme(label, `funding.${index}.${name}`, value);
  const of = fromStep('base', `base.${index}`, base);
  switch (funding.kind) {
    case 'fixed':
      return { inputs: [given('a', 'amount', funding.amount)], expr: 'a' };
    case 'perStop': {
      const stops = fromScheme('n', `funding.${index}.stops`, funding.stops, '1');
      return { inputs: [given('a', 'amountPerStop', funding.amountPerStop), stops], expr: 'a*n' };
    }
    case 'table': {
      const amount = present(funding.amounts, `${funding.storeys}`);
      return { inputs: [given('a', `amounts.${funding.storeys}`, amount)], expr: 'a' };
    }
    case 'percentCapped': {
      const percent = fromScheme('p', `funding.${index}.pct`, ratioOf(funding.pct), 'percent');
      return funding.cap === undefined
        ? { inputs: [of, percent], expr: 'floor(base*p/100)' }
        : { inputs: [of, percent, given('cap', 'cap', funding.cap)], expr: 'min(floor(base*p/100),cap)' };
    }
    case 'actualCapped':
      return { inputs: [of, given('cap', 'cap', funding.cap)], expr: 'min(base,cap)' };
    default:
      return assertNever(funding);
  }
}
