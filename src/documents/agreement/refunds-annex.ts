import type { Content } from 'pdfmake/interfaces';
import type { PaperContent } from '../../domain/agreement/content';
import { subtractFen, sumFen } from '../../domain/money/fen';
import { figures, printedYuan } from '../../text/format';
import { cell, figure, headCell, roomWidth, table } from '../parts/table';
import { type Setting, set, TABLE } from '../parts/type';
import { headed } from './headed';

const BOLD: Setting = { ...TABLE, bold: true };
const WORDS: Setting = { size: 12.5, pitch: 20 };

/**
 * The last part of annex one: households front a grant that is paid after acceptance (验收后拨付), and this is what each has
 * back when it arrives. Nothing at all where no grant comes later.
 */
export function refundsAnnex({ refunds = [], concessions = [] }: PaperContent): Content[] {
  if (refunds.length === 0) return [];
  const number = concessions.length === 0 ? '四' : '五';
  const all = {
    share: sumFen(refunds.map(({ share }) => share)),
    refund: sumFen(refunds.map(({ refund }) => refund)),
  };
  const rooms = refunds.map(({ room }) => room);
  const part: Content[] = [
    set(
      `验收后才拨付的补助${printedYuan(all.refund)}，由各户先垫付，到账后按下表退还各户；没有取得的，不退还。`,
      WORDS,
      { margin: [0, 0, 0, 3] },
    ),
    table(
      [Math.max(48, roomWidth(rooms, TABLE)), '*', '*', '*'],
      [
        ['房号', '应出资\n（元）', '到账后退还\n（元）', '退还后负担\n（元）'].map((text) => headCell(text)),
        ...refunds.map(({ room, share, refund }) => [
          cell(room, 'center'),
          figure(figures(share)),
          figure(figures(refund), 'right', BOLD),
          figure(figures(subtractFen(share, refund))),
        ]),
        [
          cell('合计', 'center'),
          figure(figures(all.share)),
          figure(figures(all.refund), 'right', BOLD),
          figure(figures(subtractFen(all.share, all.refund))),
        ],
      ],
      { padding: 2.4, margin: [0, 0, 0, 4] },
    ),
  ];
  return headed(`${number}、补助到账后退还`, part, refunds.length);
}
