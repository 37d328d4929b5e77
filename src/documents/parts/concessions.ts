import type { PaperConcession, PaperContent } from '../../domain/agreement/content';
import type { Fen } from '../../domain/money/fen';
import { printedYuan } from '../../text/format';
import { roomsText } from './naming';

/** One concession in words, who pays instead included: `201室少出￥2,000，由401、501室各多出￥1,000`. */
export function concessionText({ room, amount, lines }: PaperConcession): string {
  const payers = lines.filter(({ change }) => change > 0);
  const changes = payers.map(({ change }) => change).sort((a, b) => a - b);
  const [least = amount] = changes;
  const most = changes.at(-1) ?? amount;
  const each = changes.length > 1 ? '各' : '';
  return `${roomsText([room])}少出${printedYuan(amount)}，由${roomsText(payers.map((payer) => payer.room))}${each}多出${spanText(least, most)}`;
}

/** All concessions in words; nothing where nobody gave way. */
export const concessionsText = ({ concessions = [] }: PaperContent): string =>
  concessions.length === 0 ? '' : `经协商，${concessions.map(concessionText).join('；')}。`;

const spanText = (least: Fen, most: Fen): string =>
  least === most ? printedYuan(least) : `${printedYuan(least)}至${printedYuan(most)}`;
