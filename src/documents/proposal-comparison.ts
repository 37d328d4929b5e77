import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperComparison, PaperContent } from '../domain/agreement/content';
import { figures, squareMetres } from '../text/format';
import { defineDocument } from './document';
import { formHeading, led, subtitle } from './parts/form';
import { closedUp, contactText, placeName } from './parts/naming';
import { SINGLE, sheet } from './parts/sheet';
import { cell, figure, headCell, roomWidth, table } from './parts/table';
import { inParts, type Setting, set, title } from './parts/type';

const ROW: Setting = { size: 12, pitch: 15.5 };
const HEAD: Setting = { ...ROW, face: 'Hei' };
const WORDS: Setting = { size: 13, pitch: 18 };

/** Proposals that fit beside one another on a page. */
const PER_TABLE = 5;

/** Proposals side by side (方案对比表): what each flat would pay under each, without names and without advice. */
export const proposalComparison = defineDocument({
  name: 'proposalComparison',
  title: '方案对比表',
  purpose: '开会时对照，每户在各个方案下出多少，不写姓名',
  needs: ['comparison'],
  choices: ['large'],
  copies: 'one',
  describe: (content, options) =>
    sheet(content, options, { title: '加装电梯方案对比表', margins: SINGLE }, [
      title('加装电梯方案对比表', 22, 1),
      subtitle(placeName(content)),
      ...(content.comparison === undefined || content.comparison.proposals.length < 2
        ? [formHeading('现在只有一个算得出金额的方案，没有可以对比的。')]
        : compared(content, content.comparison)),
      led(
        '说明',
        '排列不分先后，不表示推荐；哪个方案好，由业主商量和表决。金额以定稿并签字的方案为准。',
        WORDS,
        8,
      ),
      led('联系人', `${contactText(content)}。`, WORDS),
    ]),
});

function compared(content: PaperContent, { proposals, rows }: PaperComparison): Content[] {
  const starts = Array.from({ length: Math.ceil(proposals.length / PER_TABLE) }, (_, at) => at * PER_TABLE);
  const rooms = rows.map(({ room }) => room);
  return [
    ...proposals.map(({ name, words }) => led(name, inParts(closedUp(words)), WORDS, 2)),
    ...starts.map((start): Content => {
      const shown = proposals.slice(start, start + PER_TABLE);
      return table(
        [Math.max(38, roomWidth(rooms, ROW)), 62, ...shown.map(() => '*' as const)],
        [
          ['房号', '面积（㎡）', ...shown.map(({ name }) => name)].map((text) => headCell(text, HEAD)),
          ...[...rows]
            .reverse()
            .map(({ room, area, shares }): TableCell[] => [
              cell(room, 'center', ROW),
              figure(area === null ? '待核' : squareMetres(area), 'right', ROW),
              ...shown.map((_, index) => figure(shareText(shares[start + index]), 'right', ROW)),
            ]),
          [
            headCell('合计', HEAD),
            cell(''),
            ...shown.map(({ total }) => figure(figures(total), 'right', { ...ROW, bold: true })),
          ],
        ],
        { padding: 1.8, margin: [0, 8, 0, 0] },
      );
    }),
    set(
      `单位：元。表上是按办法算得的应出资额，没有算自愿出资、补偿和协商让步。${content.isSample ? '本表是示例。' : ''}`,
      WORDS,
      { margin: [0, 5, 0, 0] },
    ),
  ];
}

function shareText(share: PaperComparison['rows'][number]['shares'][number] | undefined): string {
  if (share === undefined) return '不分摊';
  if (share.amount > 0) return figures(share.amount);
  return share.standing === 'notPaying' ? '暂不出资' : '不分摊';
}
