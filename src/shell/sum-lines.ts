import type { Household } from '../domain/building/household';
import type { Fen } from '../domain/money/fen';
import type { MoneyView } from '../domain/project/money-view';
import { sharingHouseholds, toRaise } from '../domain/project/raised';
import { floorsText } from '../text/floors';
import { figures } from '../text/format';
import { schemeText } from '../text/zh-cn/scheme';

type Ready = Extract<MoneyView, { kind: 'ready' }>;

export type SideLine = { readonly label: string; readonly amount: string; readonly rule: boolean };

/** From the total down to what is shared (一共要筹多少), every figure from the engine. */
export function sumLines({ outcome, scheme }: Ready, households: readonly Household[]): readonly SideLine[] {
  const { sums } = schemeText;
  const line = (label: string, amount: Fen, rule = false): SideLine => ({
    label,
    amount: figures(amount),
    rule,
  });
  const less = (label: string, amount: Fen): SideLine => ({
    label,
    amount: `− ${figures(amount)}`,
    rule: false,
  });
  const rooms = scheme.contributions
    .map(({ household }) => households.find(({ id }) => id === household)?.room ?? '')
    .join('、');
  const sharing = sharingHouseholds(outcome, households);
  return [
    line(sums.gross, outcome.gross),
    ...(outcome.compensation > 0 ? [line(sums.compensation, outcome.compensation)] : []),
    ...outcome.funding
      .filter(({ mode, amount }) => mode === 'deducted' && amount > 0)
      .map(({ label, amount }) => less(sums.less(label), amount)),
    line(sums.raise, toRaise(outcome), true),
    ...(outcome.contributions > 0 ? [less(sums.lessGifts(rooms), outcome.contributions)] : []),
    line(sums.shared(floorsText(sharing.map(({ floor }) => floor)), sharing.length), outcome.net, true),
  ];
}
