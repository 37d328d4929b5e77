import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperMerging } from '../domain/agreement/content';
import { mergingWords } from '../text/paper-merging';
import { defineDocument } from './document';
import { FORM, formCell, formHeading, formRow, subtitle, tickBox } from './parts/form';
import { placeName, schemeName } from './parts/naming';
import { costWords, liftWords } from './parts/project-words';
import { SINGLE, sheet } from './parts/sheet';
import { signLine } from './parts/signing';
import { covered, table } from './parts/table';
import { linesOf, mm, paragraph, set, title } from './parts/type';

const AGENDA = [
  '介绍电梯的位置、停靠和费用',
  '说明分摊办法和各户金额',
  '听取意见和建议',
  '商量补偿、运行费用和管理',
  '其他：____________________',
] as const;

/** The minutes of a meeting (会议记录), with the scheme printed in and lines to write on. */
export const minutes = defineDocument({
  name: 'minutes',
  title: '会议记录',
  purpose: '开会时手写，会后由主持人、记录人和见证人签字',
  needs: [],
  choices: ['large'],
  copies: 'one',
  describe: (content, options) =>
    sheet(content, options, { title: '加装电梯业主会议记录', margins: SINGLE }, [
      title('加装电梯业主会议记录', 22, 1),
      subtitle(placeName(content)),
      table(
        [62, '*', 62, '*'],
        [
          [...formRow('时　　间', formCell('')), ...formRow('地　　点', formCell(''))],
          [...formRow('主持人', formCell('')), ...formRow('记录人', formCell(''))],
          [
            ...formRow('到会情况', {
              ...formCell('应到______户，实到______户，其中代理______户；列席：'),
              colSpan: 3,
            }),
            ...covered(2),
          ],
        ],
        { headerRows: 0, padding: 5 },
      ),
      formHeading('一、议题'),
      ...AGENDA.map((item) => tickBox(item)),
      formHeading(`二、本次讨论的方案：${schemeName(content)}`),
      paragraph([schemeText(content)], FORM),
      formHeading('三、发言和意见（写明房号）'),
      lines(speechLines(content)),
      formHeading('四、会议商定的事项'),
      ...(content.merging === undefined ? [] : [tickBox(headsText(content.merging))]),
      lines(3),
      closing(),
    ]),
});

/** The last lines and those who sign below them stand together. */
const closing = (): Content => ({
  unbreakable: true,
  stack: [
    set('本记录不代替意见征询和签订协议；各户的意见以本人签字的意见征询表为准。', FORM, {
      margin: [0, 8, 0, 8],
    }),
    signLine(['主持人', '记录人', '见证人'], FORM, 14),
  ],
});

const headsText = (merging: PaperMerging): string => `表决人数的算法：${mergingWords(merging)}。`;

const schemeText = (content: PaperContent): string => `${liftWords(content)}。${costWords(content)}。`;

/** Lines for what is said where the scheme takes two: what prints longer leaves fewer, so that it all stays on one page. */
function speechLines(content: PaperContent): number {
  const printed =
    linesOf([schemeText(content)], PAGE) +
    (content.merging === undefined ? 0 : linesOf([headsText(content.merging)], BESIDE_BOX) + 0.2);
  return Math.max(3, USUAL_LINES - Math.max(0, Math.ceil(((printed - 2) * PITCH) / mm(9))));
}

const USUAL_LINES = 7;

/** Points from line to line, and widths in ems: a line of the page, and one beside a box to be ticked. */
const PITCH = 17.8;
const PAGE = 36.5;
const BESIDE_BOX = 35;

/** Ruled lines to write on, 9 mm apart. */
const lines = (count: number): Content => ({
  layout: {
    hLineWidth: (row) => (row === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  },
  table: {
    widths: ['*'],
    heights: mm(9),
    dontBreakRows: true,
    body: Array.from({ length: count }, (): TableCell[] => ['']),
  },
});
