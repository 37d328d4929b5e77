import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { ZERO_FEN } from '../../domain/money/fen';
import { figures } from '../../text/format';
import { parseYuan } from '../../text/parse';
import { householdInstalments } from '../agreement/instalments-annex';
import { sharingCount } from '../parts/sums';

/** A line of a slip: its subject, and what is said of it. */
export type SlipLine = readonly [lead: string, text: string];

/** How the share came about, what the household gives or receives besides, when it pays, and what it pays each year. */
export function slipLines(content: PaperContent, household: PaperHousehold): readonly SlipLine[] {
  const { voluntary, compensation, share, formula, room } = household;
  const back = content.refunds?.find((refund) => refund.room === room)?.refund ?? ZERO_FEN;
  const parts = householdInstalments(content, household);
  const sum = `大家要筹 ${figures(content.net)} 元`;
  const working =
    share === 0 ? `${sum}，由${sharingCount(content)}户分摊，本户${formula}` : `${sum}。${formula}`;
  const lines: readonly (SlipLine | false)[] = [
    ['怎么算的', `${working}。`],
    voluntary > 0 && ['自愿出资', `${figures(voluntary)} 元`],
    compensation > 0 && ['本户获补偿', `${figures(compensation)} 元`],
    parts !== null && share > 0 && ['分三期', `${parts.map((part) => figures(part)).join('、')} 元`],
    back > 0 && ['补助到账后退还', `${figures(back)} 元（以批复为准）`],
    ...(share === 0 ? [] : yearlyLine(content)),
  ];
  return lines.filter((line) => line !== false);
}

function yearlyLine({ terms }: PaperContent): readonly SlipLine[] {
  const running = parseYuan(terms['runningCost'] ?? '');
  const reserve = parseYuan(terms['yearlyReserve'] ?? '');
  const split = terms['runningSplit'] ? `，${terms['runningSplit']}` : '';
  const words = [
    ...(running.ok ? [`运行费全单元约 ${figures(running.value)} 元${split}`] : []),
    ...(reserve.ok ? [`维修储备金每户 ${figures(reserve.value)} 元`] : []),
  ];
  return words.length === 0 ? [] : [['每年另交', words.join('；')]];
}
