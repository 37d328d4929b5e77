import { shown } from '../../domain/apportionment/rules/words';
import type { Bound } from '../../domain/apportionment/scheme';
import type { Household, HouseholdId } from '../../domain/building/household';
import { type DecimalText, ratioOf, times, whole } from '../../domain/kernel/ratio';
import type { Proposal } from '../../domain/proposal/proposal';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { figures } from '../format';
import { floorWord } from '../numeral';
import { whyText } from '../zh-cn/why';

/** What a proposal says beside its rule: whose parts are discounted, what a share is at least or at most, who pays later. */
export function singleRuleSentences(
  { discounts = [], bounds = [], nonPayers = [], ...proposal }: Proposal,
  households: readonly Household[],
): readonly string[] {
  const out = new Set([...exemptOf(households, proposal), ...nonPayers]);
  const roomOf = (id: HouseholdId): string => households.find((each) => each.id === id)?.room ?? id;
  const later = households.filter(({ id }) => nonPayers.includes(id)).map(({ room }) => whyText.room(room));
  return [
    ...discounts
      .filter(({ household }) => !out.has(household))
      .map(({ household, factor }) => whyText.discounted(roomOf(household), tenthsText(factor))),
    ...bounds.map((bound) => whyText.sentence(boundText(bound, (id) => whyText.room(roomOf(id))))),
    ...(bounds.length > 0 ? [whyText.boundsSettle] : []),
    ...(bounds.length > 0 && (proposal.concessions ?? []).length > 0 ? [whyText.beforeConcessions] : []),
    ...(later.length === 0 ? [] : [whyText.payLater(later.join('、'))]),
  ];
}

/** A cap or a floor in words (封顶、保底): 每户最多出 60,000 元. */
export function boundText({ of, min, max }: Bound, roomOf: (household: HouseholdId) => string): string {
  const limits = [
    ...(min === undefined ? [] : [whyText.atLeast(figures(min))]),
    ...(max === undefined ? [] : [whyText.atMost(figures(max))]),
  ];
  return `${whoseText(of, roomOf)}${limits.join('，')}`;
}

function whoseText(of: Bound['of'], roomOf: (household: HouseholdId) => string): string {
  switch (of.kind) {
    case 'all':
      return whyText.everyHome;
    case 'floor':
      return whyText.everyHomeOn(floorWord(of.floor));
    case 'household':
      return roomOf(of.household);
  }
}

/** A part of one in tenths, as people say it (折): 0.85 is 8.5. */
export const tenthsText = (factor: DecimalText): string =>
  shown(times(ratioOf(factor), whole(10)), factor.length);
