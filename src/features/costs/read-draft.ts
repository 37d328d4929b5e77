import type { CostDriver, CostItem, Funding } from '../../domain/apportionment/scheme';
import type { DecimalText } from '../../domain/kernel/ratio';
import { costsText } from '../../text/zh-cn/costs';
import type { FieldProblem } from '../../ui/ErrorSummary';
import type { CostsDraft } from './draft';
import { readFunding } from './read-funding';
import { type Numbers, readNumber } from './read-number';

/** The form read: what can be written, and every cell that cannot be read. */
export type ReadCosts = {
  readonly costs: readonly CostItem[];
  readonly funding: readonly Funding[];
  readonly problems: readonly FieldProblem[];
};

type Held = { readonly costs: readonly CostItem[]; readonly funding: readonly Funding[] };

/** Reads the form. Usual lines left empty are no lines; what the screen does not show of a line stays as it was. */
export function readDraft(draft: CostsDraft, held: Held): ReadCosts {
  const problems: FieldProblem[] = [];
  const numbers: Numbers = (field, text, kind, label) => {
    const read = readNumber(field, text, kind, label);
    if (!read.ok) problems.push(read.error);
    return read.ok ? read.value : null;
  };
  const contingency =
    draft.contingency.trim() === ''
      ? undefined
      : numbers(fieldId('contingency'), draft.contingency, 'percent', costsText.contingency.label);
  const isMixed = new Set(held.costs.map(({ contingencyPct }) => contingencyPct)).size > 1;
  const costs = draft.costs.flatMap(({ id, label, amount }, index): readonly CostItem[] => {
    const name = label.trim();
    if (amount.trim() === '' && (name === '' || isSuggested(name))) return [];
    if (name === '') {
      problems.push({ fieldId: costField(index, 'label'), message: costsText.labelMissing(index + 1) });
    }
    const fen = numbers(costField(index, 'amount'), amount, 'amount', costsText.amountOf(name));
    if (fen === null || name === '') return [];
    const before = held.costs.find((each) => each.id === id);
    const percent = contingency ?? (isMixed ? before?.contingencyPct : undefined);
    return [withPercent({ ...(before ?? driverOf(id)), id, label: name, amount: fen }, percent)];
  });
  const funding = draft.funding.flatMap((row, index) =>
    readFunding(row, index, held.funding, numbers, problems),
  );
  if (costs.length === 0 && problems.length === 0) {
    problems.push({ fieldId: costField(0, 'amount'), message: costsText.nothingFilled });
  }
  return { costs, funding, problems };
}

export const fieldId = (field: 'contingency'): string => `costs-${field}`;
export const costField = (index: number, field: 'label' | 'amount'): string => `costs-${index}-${field}`;

const isSuggested = (label: string): boolean =>
  Object.values(costsText.suggested).some((each) => each === label);

/** What the usual lines grow with; feeds the check of who would pay what alone. */
const driverOf = (id: string): { readonly driver?: CostDriver } => {
  if (!(id in costsText.suggested)) return {};
  return { driver: id === 'shaft' ? { kind: 'perHeight' } : { kind: 'fixed' } };
};

function withPercent(item: CostItem, percent: DecimalText | null | undefined): CostItem {
  const { contingencyPct: _, ...bare } = item;
  return percent === undefined || percent === null ? bare : { ...bare, contingencyPct: percent };
}
