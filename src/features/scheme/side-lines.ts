import type { Household } from '../../domain/building/household';
import type { Fen } from '../../domain/money/fen';
import type { MoneyView } from '../../domain/project/money-view';
import type { OptInEffect } from '../../domain/project/opt-in-effect';
import { sharingHouseholds, toRaise } from '../../domain/project/raised';
import type { Proposal } from '../../domain/proposal/proposal';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { floorsText } from '../../text/floors';
import { figures } from '../../text/format';
import { concededText } from '../../text/why/conceded';
import { schemeText } from '../../text/zh-cn/scheme';

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

/** Who is exempt and who bears it; who gives all the same, and how much the others save by it. */
export function yieldSentences(
  proposal: Proposal,
  money: Ready,
  households: readonly Household[],
  effects: readonly OptInEffect[],
): readonly string[] {
  const { yields } = schemeText;
  const exempt = new Set(exemptOf(households, proposal));
  const free = households.filter(({ id }) => exempt.has(id));
  const sharing = sharingHouseholds(money.outcome, households);
  const isByFloor = free.every(({ floor }) => proposal.exemptFloors.includes(floor));
  const who = isByFloor
    ? floorsText(free.map(({ floor }) => floor))
    : free.map(({ room }) => room).join('、');
  const roomOf = (id: string): string => households.find((each) => each.id === id)?.room ?? id;
  return [
    free.length === 0
      ? yields.nobody
      : yields.exempt(who, free.length, floorsText(sharing.map(({ floor }) => floor)), sharing.length),
    ...effects
      .filter(({ others }) => others > 0)
      .map(({ kind, household, amount, others, least, most }) => {
        const say = kind === 'gift' ? yields.gift : yields.joins;
        return say(roomOf(household), figures(amount), others, yields.span(figures(least), figures(most)));
      }),
    ...proposal.compensation.map(({ household, amount }) =>
      yields.compensated(
        roomOf(household),
        figures(amount),
        floorsText(sharing.map(({ floor }) => floor)),
        sharing.length,
      ),
    ),
    ...money.conceded.map((each) => yields.conceded(concededText(each, households))),
  ];
}
