import type { Content } from 'pdfmake/interfaces';
import type { PaperContent } from '../../domain/agreement/content';
import { sumFen } from '../../domain/money/fen';
import { printedYuan } from '../../text/format';
import { concessionsText } from '../parts/concessions';
import { led, publisher } from '../parts/form';
import { closedUp, contactText, roomsText } from '../parts/naming';
import { objectionsUntil, roundingWords, termOr } from '../parts/project-words';
import { column, inParts, type Setting, set } from '../parts/type';

const WORDS: Setting = { size: 13, pitch: 18 };

/** How the shares came about, and how to object. */
export const noticeWords = (content: PaperContent): Content[] => [
  led(
    '怎么算',
    inParts(
      `${closedUp(content.rule.sentences.join('') + content.rule.formula)}。${roundingWords(content)}${extras(content)}${concessionsText(content)}`,
    ),
    WORDS,
    6,
  ),
  led(
    '有异议',
    `请于${objectionsUntil(content)}书面交${termOr(content, 'objectionsTo', 10)}，写明房号、姓名、理由和联系方式，收件人出具回执。`,
    WORDS,
  ),
];

/** Who is compensated and who gives, so that nothing that moves the total stays unsaid. */
function extras({ households, compensation, contributions, refunds = [] }: PaperContent): string {
  const compensated = households.filter((household) => household.compensation > 0).map(({ room }) => room);
  const givers = households.filter(({ voluntary }) => voluntary > 0).map(({ room }) => room);
  return [
    compensated.length > 0
      ? `${roomsText(compensated)}另获补偿合计${printedYuan(compensation)}，已列入总费用。`
      : '',
    givers.length > 0 ? `${roomsText(givers)}自愿出资合计${printedYuan(contributions)}，已先扣除。` : '',
    refunds.length > 0
      ? `验收后才拨付的补助${printedYuan(sumFen(refunds.map(({ refund }) => refund)))}，先由各户垫付，到账后按各户所占比例退还。`
      : '',
  ].join('');
}

/**
 * Where the full text lies and whom to ask; where and by whom it was posted, to be filled in by hand; who publishes. All
 * of it on one page, so that the last lines never stand alone.
 */
export const noticeFoot = (content: PaperContent, publishers: readonly string[]): Content => ({
  unbreakable: true,
  stack: [
    led('看全文', `设计图、概算、协议书文本存放于${termOr(content, 'fullTextAt', 8)}，可随时查阅。`, WORDS),
    led('联系人', `${contactText(content)}。`, WORDS),
    {
      margin: [0, 6, 0, 0],
      columns: [
        {
          width: '*',
          stack: [
            set('张贴处：□单元门　□各层楼道　□小区公告栏', WORDS),
            set('张贴人：____________　见证人：____________', WORDS),
          ],
        },
        column(150, { stack: publisher(publishers) }),
      ],
    },
  ],
});
