import type { Household } from '../../domain/building/household';
import type { MoneyView } from '../../domain/project/money-view';
import type { OptInEffect } from '../../domain/project/opt-in-effect';
import { sharingHouseholds } from '../../domain/project/raised';
import type { Proposal } from '../../domain/proposal/proposal';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { floorsText } from '../../text/floors';
import { figures } from '../../text/format';
import { concededText } from '../../text/why/conceded';
import { singleRuleSentences } from '../../text/why/single-rules';
import { schemeText } from '../../text/zh-cn/scheme';

type Ready = Extract<MoneyView, { kind: 'ready' }>;

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
      ? (proposal.nonPayers ?? []).length === 0
        ? yields.nobody
        : yields.noneExempt(floorsText(sharing.map(({ floor }) => floor)), sharing.length)
      : yields.exempt(who, free.length, floorsText(sharing.map(({ floor }) => floor)), sharing.length),
    ...singleRuleSentences(proposal, households),
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
