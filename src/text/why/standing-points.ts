import { fen } from '../../domain/money/fen';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { floorsText } from '../floors';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';
import type { Told, WhyPoint } from './told';
import { ownCoefficient } from './weights';

/** What is said of a household that does not simply share: exempt, giving, come in of its own accord, compensated. */
export function standingPoints(told: Told): readonly WhyPoint[] {
  return [...exemptPoint(told), ...optInPoint(told), ...compensationPoint(told), ...refundPoint(told)];
}

const step = (key: string, sentence: string): WhyPoint => ({ key, kind: 'step', sentence, lines: [] });

function exemptPoint({ proposal, money, households, household }: Told): readonly WhyPoint[] {
  const { standing } = money.shareOf.get(household.id) ?? {};
  if (standing === 'notPaying') return [step('standing', whyText.notPayingNow)];
  if (!exemptOf(households, proposal).includes(household.id)) return [];
  const byFloor = proposal.exemptFloors.includes(household.floor);
  const who = byFloor ? whyText.liveOn(floorsText([household.floor])) : whyText.singled;
  return [step('standing', whyText.exemptBecause(who, proposal.name, money.version.number))];
}

function optInPoint({ proposal, effects, household }: Told): readonly WhyPoint[] {
  const effect = effects.find((each) => each.household === household.id);
  if (effect === undefined) return [];
  const { amount, others, least, most } = effect;
  const saved = others === 0 ? '' : whyText.saves(others, whyText.span(figures(least), figures(most)));
  const own = ownCoefficient(proposal, household.id);
  return own === null
    ? [step('gift', `${whyText.yourGift(figures(amount))}${saved}`)]
    : [step('gift', `${whyText.youJoined(own)}${saved}`)];
}

function compensationPoint({ money, household }: Told): readonly WhyPoint[] {
  const share = money.shareOf.get(household.id);
  return share === undefined || share.compensation === 0
    ? []
    : [step('compensation', whyText.compensated(figures(share.compensation)))];
}

/** What comes back once a grant that is paid after acceptance has arrived. */
function refundPoint({ money, household }: Told): readonly WhyPoint[] {
  const refund = money.shareOf.get(household.id)?.refundLater ?? 0;
  return refund === 0 ? [] : [step('refund', whyText.refundLater(figures(fen(refund))))];
}
