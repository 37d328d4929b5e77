import type { Funding, FundingTerms } from '../../domain/apportionment/scheme';
import { costsText } from '../../text/zh-cn/costs';
import type { FieldProblem } from '../../ui/ErrorSummary';
import type { FundingDraft } from './draft';
import type { Numbers } from './read-number';

/** Reads one grant; an empty line with no name or the usual one is no grant. */
export function readFunding(
  row: FundingDraft,
  index: number,
  held: readonly Funding[],
  numbers: Numbers,
  problems: FieldProblem[],
): readonly Funding[] {
  const before = held.find(({ id }) => id === row.id);
  if (row.kind === 'kept') return before ? [before] : [];
  const label = row.label.trim();
  const number = row.kind === 'fixed' ? row.amount : row.pct;
  if (number.trim() === '' && (label === '' || label === costsText.suggestedFunding)) return [];
  if (label === '') {
    problems.push({
      fieldId: fundingField(index, 'label'),
      message: costsText.grantLabelMissing(index + 1),
    });
  }
  const terms =
    row.kind === 'fixed' ? readFixed(row, index, numbers) : readPercent(row, index, before, numbers);
  return terms === null || label === '' ? [] : [{ id: row.id, label, mode: row.mode, ...terms }];
}

export const fundingField = (index: number, field: 'label' | 'amount' | 'pct' | 'cap'): string =>
  `funding-${index}-${field}`;

type Row = Pick<FundingDraft, 'label' | 'amount' | 'pct' | 'cap'>;

function readFixed({ label, amount: typed }: Row, index: number, numbers: Numbers): FundingTerms | null {
  const amount = numbers(fundingField(index, 'amount'), typed, 'amount', costsText.amountOf(label));
  return amount === null ? null : { kind: 'fixed', amount };
}

/** A percent of the total cost, unless what is on record was reckoned from something else. */
function readPercent(
  { label, pct: typed, cap: typedCap }: Row,
  index: number,
  before: Funding | undefined,
  numbers: Numbers,
): FundingTerms | null {
  const pct = numbers(fundingField(index, 'pct'), typed, 'percent', costsText.pctOf(label));
  const base = before?.kind === 'percentCapped' ? before.base : 'gross';
  if (typedCap.trim() === '') return pct === null ? null : { kind: 'percentCapped', pct, base };
  const cap = numbers(fundingField(index, 'cap'), typedCap, 'amount', costsText.capOf(label));
  return pct === null || cap === null ? null : { kind: 'percentCapped', pct, base, cap };
}
