import type { PaperContent } from '../../domain/agreement/content';
import { day, isDay } from '../../domain/kernel/day';
import { dayRange, dayText, printedYuan } from '../../text/format';
import { closedUp, roomsText } from './naming';
import { oddUnitsText, oneUnitText, sharingCount, totalCost, UNIT_WORDS } from './sums';

/** What is to be built, in one line, from the terms that have been filled in. */
export function liftWords({ terms }: PaperContent): string {
  const { load, position, shaft, stops, entry } = terms;
  const parts = [load === undefined ? '电梯一部' : `${load}电梯一部`, position, shaft, stops, entry];
  return parts.filter((part) => part !== undefined && part !== '').join('，');
}

/** The whole cost down to what is shared, in one sentence without a full stop. */
export function costWords(content: PaperContent): string {
  const { external, contributions, net, rule } = content;
  return [
    `总费用${printedYuan(totalCost(content))}`,
    ...(external > 0 ? [`拟取得补助等外部资金${printedYuan(external)}`] : []),
    ...(contributions > 0 ? [`自愿出资${printedYuan(contributions)}`] : []),
    `其余${printedYuan(net)}由${sharingCount(content)}户按“${closedUp(rule.name)}”分摊`,
  ].join('，');
}

/** Rooms that a sentence names one by one. */
const MOST_NAMED = 20;

/** Rounding and who got the odd units, in words. */
export function roundingWords(content: PaperContent): string {
  const { oddUnits, reserve, unit } = content;
  const to = `取到${UNIT_WORDS[unit]}`;
  if (reserve > 0) return `${to}，向上取整，多收的${printedYuan(reserve)}转入维修储备金。`;
  if (oddUnits.length === 0) return `${to}，没有余数。`;
  const who = oddUnits.length > MOST_NAMED ? `${oddUnits.length}户（见协议书附件一）` : roomsText(oddUnits);
  return `${to}，余${oddUnitsText(content)}依次给小数部分最大的${who}各${oneUnitText(content)}。`;
}

/** Period of publication with its number of days, both ends counted; blanks where it has not been set. */
export function publicityWords({ terms }: PaperContent): string {
  const { publicityFrom = '', publicityTo = '' } = terms;
  if (!isDay(publicityFrom) || !isDay(publicityTo)) return '______年____月____日至____月____日，共____日';
  const days = (Date.parse(publicityTo) - Date.parse(publicityFrom)) / 86_400_000 + 1;
  return `${dayRange(day(publicityFrom), day(publicityTo))}，共${days}日`;
}

/** Until when objections are taken. */
export function objectionsUntil({ terms }: PaperContent): string {
  const { publicityTo = '' } = terms;
  return isDay(publicityTo) ? `${dayText(day(publicityTo))}前` : '______年____月____日前';
}

/** A term for use in a sentence, or a blank of so many characters. */
export const termOr = ({ terms }: PaperContent, key: string, characters: number): string =>
  terms[key]?.trim() || '_'.repeat(characters * 2);
