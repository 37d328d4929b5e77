import { UNITS } from '../../domain/apportionment/scheme';
import type { ExplanationStep } from '../../domain/apportionment/trace/explanation';
import { compare, minus, whole } from '../../domain/kernel/ratio';
import { fen } from '../../domain/money/fen';
import { sharingHouseholds } from '../../domain/project/raised';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';
import { exactYuan } from './quotient';
import type { Told, WhyPoint } from './told';
import { collectedOf } from './weights';

type Rounding = Extract<ExplanationStep, { kind: 'rounding' }>;

/** Who got the odd money and why (零头给了谁); that nothing was odd; or that all shares go up. */
export function roundingPoint(
  { money, households, household }: Told,
  { unit, oddUnits }: Rounding,
): readonly WhyPoint[] {
  const { outcome, scheme } = money;
  const one = figures(fen(UNITS[unit]));
  const aside = (sentence: string): WhyPoint => ({ key: 'odd', kind: 'aside', sentence, lines: [] });
  if (scheme.roundMode === 'ceil') return [aside(whyText.allUp(one, figures(outcome.reserve)))];
  const raised = collectedOf(outcome);
  const brought =
    compare(raised, whole(outcome.net)) > 0
      ? whyText.broughtUp(one, exactYuan(raised), exactYuan(minus(raised, whole(outcome.net))))
      : '';
  if (oddUnits.length === 0) return [aside(`${brought}${whyText.noOdd}`)];
  const rooms = oddUnits
    .map((odd) => households.find(({ id }) => id === odd.household)?.room ?? '')
    .sort()
    .join('、');
  const isMine = oddUnits.some((odd) => odd.household === household.id);
  const ties = oddUnits.some(({ reason }) => reason === 'tie') ? whyText.ties : '';
  const sharing = sharingHouseholds(outcome, households).length;
  const all = figures(fen(oddUnits.length * UNITS[unit]));
  return [
    aside(
      `${brought}${whyText.odd({ sharing, all, count: oddUnits.length, rooms, one })}${ties}${isMine ? whyText.oddMine(one) : whyText.oddNotMine}`,
    ),
  ];
}
