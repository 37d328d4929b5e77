import type { Share } from '../domain/apportionment/outcome';
import { RULES } from '../domain/apportionment/rules';
import { shown } from '../domain/apportionment/rules/words';
import type { Household, HouseholdId } from '../domain/building/household';
import { ratio } from '../domain/kernel/ratio';
import { type Fen, fen, sumFen } from '../domain/money/fen';
import { differenceBetween, spanOf } from '../domain/project/difference';
import { type MoneyView, reckon } from '../domain/project/money-view';
import { paidTogether, toRaise } from '../domain/project/raised';
import type { ProjectState } from '../domain/project/state';
import { floorsText } from '../text/floors';
import { figures, yuan } from '../text/format';
import { nothingDueText } from '../text/nothing-due';
import { ruleName } from '../text/rule-name';
import { compareText } from '../text/zh-cn/compare';

/** One proposal as a column. `null` figures: it cannot be reckoned yet. */
export type ComparedColumn = {
  readonly name: string;
  readonly title: string;
  readonly rule: string;
  readonly fairness: string;
  readonly isAdopted: boolean;
  readonly times: string | null;
  readonly versus: readonly string[];
  readonly total: { readonly amount: string; readonly addsUp: boolean } | null;
};

/** One amount: its words, and the length of its bar in percent of the largest amount on the page. */
export type ComparedCell = {
  readonly text: string;
  readonly bar: number | null;
  /** What the household pays; `null` while it cannot be reckoned. */
  readonly payable: Fen | null;
  /** 多出 13,571, against the proposal in use; `null` where there is nothing to compare with. */
  readonly difference: string | null;
};

export type ComparedRow = {
  readonly household: HouseholdId;
  readonly room: string;
  readonly floor: string;
  /** How many rows the floor has, on its first row; 0 on the others. */
  readonly floorRows: number;
  readonly cells: readonly ComparedCell[];
};

export type Comparison = {
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
  readonly raise: string | null;
};

type Ready = Extract<MoneyView, { kind: 'ready' }>;

/** All proposals of a project side by side, every flat on one scale (方案对比). */
export function comparisonOf(state: ProjectState): Comparison {
  const { households, adopted } = state;
  const proposals = [...state.proposals].sort((a, b) => (a.name < b.name ? -1 : 1));
  const reckoned = proposals.map((proposal) => {
    const money = reckon(state, proposal);
    return { proposal, money: money.kind === 'ready' ? money : null };
  });
  const inUse = reckoned.find(({ proposal }) => proposal.name === adopted)?.money ?? null;
  const largest = Math.max(
    1,
    ...reckoned.flatMap(({ money }) => money?.outcome.shares.map(({ payable }) => payable) ?? []),
  );
  return {
    columns: reckoned.map(({ proposal, money }) => ({
      name: proposal.name,
      title: compareText.proposal(proposal.name, ruleName(proposal)),
      rule: ruleName(proposal),
      fairness: RULES[proposal.basis.kind].fairness.zh,
      isAdopted: proposal.name === adopted,
      times: money && timesText(money),
      versus: proposal.name === adopted ? [compareText.itself] : versusText(inUse, money, households.length),
      total: money && { amount: figures(paidTogether(money.outcome)), addsUp: addsUp(money) },
    })),
    rows: rowsOf(households, (household) =>
      reckoned.map(({ money }) =>
        cellOf(money?.shareOf.get(household), inUse?.shareOf.get(household), largest),
      ),
    ),
    raise: raiseText(inUse ?? reckoned[0]?.money ?? null),
  };
}

function rowsOf(
  households: readonly Household[],
  cellsOf: (household: HouseholdId) => readonly ComparedCell[],
): readonly ComparedRow[] {
  const sorted = [...households].sort((a, b) => b.floor - a.floor || a.seq - b.seq);
  return sorted.map(({ id, room, floor }, index) => ({
    household: id,
    room,
    floor: floorsText([floor]),
    floorRows: sorted[index - 1]?.floor === floor ? 0 : sorted.filter((each) => each.floor === floor).length,
    cells: cellsOf(id),
  }));
}

function cellOf(share: Share | undefined, inUse: Share | undefined, largest: number): ComparedCell {
  if (share === undefined) return { text: compareText.itself, bar: null, payable: null, difference: null };
  const { payable } = share;
  const difference = inUse === undefined ? null : differenceText(fen(payable - inUse.payable));
  const rest = { payable, difference };
  if (payable <= 0) return { text: nothingDueText(share.standing), bar: null, ...rest };
  if (share.amount === 0) return { text: compareText.gift(yuan(share.contribution)), bar: null, ...rest };
  return { text: figures(payable), bar: (100 * payable) / largest, ...rest };
}

function differenceText(by: Fen): string {
  if (by === 0) return compareText.unchanged;
  return by > 0 ? compareText.moreBy(figures(by)) : compareText.lessBy(figures(fen(-by)));
}

/** How many times the lowest share the highest is, to one place. */
function timesText({ outcome }: Ready): string | null {
  const amounts = outcome.shares.filter(({ standing, amount }) => standing === 'shares' && amount > 0);
  const span = spanOf(amounts.map(({ amount }) => amount));
  return span && compareText.timesText(oneDecimal(span.most, span.least));
}

const oneDecimal = (most: Fen, least: Fen): string => {
  const text = shown(ratio(BigInt(most), BigInt(least)), 1);
  return text.includes('.') ? text : `${text}.0`;
};

function versusText(inUse: Ready | null, money: Ready | null, count: number): readonly string[] {
  if (inUse === null || money === null) return [compareText.itself];
  const differences = differenceBetween(inUse, money);
  const more = differences.filter(({ by }) => by > 0).length;
  const less = differences.length - more;
  if (differences.length === 0) return [compareText.same(count)];
  return [...(more > 0 ? [compareText.more(more)] : []), ...(less > 0 ? [compareText.less(less)] : [])];
}

const addsUp = ({ outcome }: Ready): boolean =>
  paidTogether(outcome) === sumFen([toRaise(outcome), outcome.reserve, outcome.surplus]);

const raiseText = (money: Ready | null): string | null =>
  money &&
  compareText.raise(
    figures(toRaise(money.outcome)),
    figures(money.outcome.gross),
    figures(money.outcome.external),
  );
