import type { CostItem, Funding, FundingMode } from '../../domain/apportionment/scheme';
import { figures } from '../../text/format';
import { costsText } from '../../text/zh-cn/costs';

/** One cost line as it is typed. */
export type CostDraft = { readonly id: string; readonly label: string; readonly amount: string };

/** One grant as it is typed. `kept`: of a kind that this screen shows but cannot change. */
export type FundingDraft = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'fixed' | 'percentCapped' | 'kept';
  readonly amount: string;
  readonly pct: string;
  readonly cap: string;
  readonly mode: FundingMode;
};

/** The whole form. `contingency` is a percent on every line. */
export type CostsDraft = {
  readonly costs: readonly CostDraft[];
  readonly contingency: string;
  readonly funding: readonly FundingDraft[];
};

export const FUNDING_MODES: readonly FundingMode[] = ['deducted', 'refundedLater', 'keptForUpkeep'];

/** What is on record as a form; with nothing on record, the usual lines with their amounts empty. */
export function draftOf(costs: readonly CostItem[], funding: readonly Funding[]): CostsDraft {
  const isBlank = costs.length === 0 && funding.length === 0;
  const percents = new Set(costs.map(({ contingencyPct }) => contingencyPct ?? ''));
  const [percent = ''] = percents;
  return {
    costs: isBlank
      ? Object.entries(costsText.suggested).map(([id, label]) => ({ id, label, amount: '' }))
      : costs.map(({ id, label, amount }) => ({ id, label, amount: figures(amount) })),
    contingency: percents.size === 1 ? percent : '',
    funding: isBlank ? [blankFunding('subsidy', costsText.suggestedFunding)] : funding.map(fundingDraft),
  };
}

export const blankCost = (id: string): CostDraft => ({ id, label: '', amount: '' });

export const blankFunding = (id: string, label = ''): FundingDraft => ({
  id,
  label,
  kind: 'fixed',
  amount: '',
  pct: '',
  cap: '',
  mode: 'deducted',
});

function fundingDraft(funding: Funding): FundingDraft {
  const blank = { ...blankFunding(funding.id, funding.label), mode: funding.mode };
  switch (funding.kind) {
    case 'fixed':
      return { ...blank, amount: figures(funding.amount) };
    case 'percentCapped':
      return {
        ...blank,
        kind: 'percentCapped',
        pct: funding.pct,
        cap: funding.cap === undefined ? '' : figures(funding.cap),
      };
    default:
      return { ...blank, kind: 'kept' };
  }
}
