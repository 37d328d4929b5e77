import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { dayText, figures, printedYuan, squareMetres } from '../text/format';
import { defineDocument, type PaperOptions } from './document';
import { noticeFoot, noticeWords } from './forms/notice-words';
import { subtitle } from './parts/form';
import { ownersText, placeName, schemeName } from './parts/naming';
import { liftWords, publicityWords } from './parts/project-words';
import { SINGLE, sheet, textWidth } from './parts/sheet';
import { areaTotalText, sharesTotal, sharingCount, totalCost } from './parts/sums';
import { amountCell, cell, figure, figuresWidth, headCell, namesCell, roomWidth, table } from './parts/table';
import { paragraph, type Setting, title } from './parts/type';

const ROW: Setting = { size: 13, pitch: 17 };
const ROW_HEAD: Setting = { ...ROW, face: 'Hei' };
const AMOUNT: Setting = { size: 14, pitch: 17, face: 'Hei' };
const SUM: Setting = { size: 16, pitch: 21, face: 'Hei' };

/** The notice of the apportionment (费用分摊方案公示), top floor first, to be posted at the stairwell door. */
export const shareNotice = defineDocument({
  name: 'shareNotice',
  title: '费用分摊方案公示',
  purpose: '张贴在单元门口，各户金额、算法和提异议的办法',
  needs: ['shares'],
  choices: ['masked'],
  copies: 'perPlace',
  describe: (content, options) =>
    sheet(content, options, { title: '加装电梯费用分摊方案公示', margins: SINGLE }, [
      title('加装电梯费用分摊方案公示', 22, 1),
      subtitle(placeName(content)),
      paragraph(
        [
          `本单元拟加装电梯（${liftWords(content)}）。现将${schemeName(content)}公示如下，公示期为${publicityWords(content)}。`,
        ],
        { size: 14, pitch: 19.5 },
      ),
      sumsTable(content),
      sharesTable(content, options),
      ...noticeWords(content),
      noticeFoot(content, ['加装电梯工作小组', dayText(options.printedOn)]),
    ]),
});

const sumsTable = (content: PaperContent): Content =>
  table(
    ['*', '*', '*', '*'],
    [
      ['总费用', '补助等（拟）', '自愿出资', '各户分摊总额'].map((text) => headCell(text, ROW_HEAD)),
      [
        printedYuan(totalCost(content)),
        less(content.external),
        less(content.contributions),
        printedYuan(content.net),
      ].map((text) => figure(text, 'center', SUM)),
    ],
    { padding: 3, margin: [0, 5, 0, 7] },
  );

const less = (amount: PaperContent['external']): string => (amount > 0 ? `−${printedYuan(amount)}` : '无');

function sharesTable(content: PaperContent, options: PaperOptions): Content {
  const hasWorking = content.households.some(({ weight }) => weight !== null);
  const working = <Cell>(cells: readonly Cell[]): readonly Cell[] => (hasWorking ? cells : []);
  const [roomColumn, ...others] = columnWidths(content, hasWorking);
  const rows = [...content.households]
    .reverse()
    .map((household) => [
      cell(household.room, 'center', ROW),
      namesCell(ownersText(household, options), namesPerLine([roomColumn, ...others]), 'left', ROW),
      figure(areaText(household.area), 'right', ROW),
      ...working([
        cell(household.coefficient ?? '—', 'center', ROW),
        figure(household.weight ?? '—', 'right', ROW),
      ]),
      shareCell(household),
    ]);
  return table(
    [roomColumn, '*', ...others],
    [
      ['房号', '产权人', '面积（㎡）', ...working(['系数', '权数']), '应出资（元）'].map((text) =>
        headCell(text, ROW_HEAD),
      ),
      ...rows,
      [
        headCell('合计', ROW_HEAD),
        cell(`分摊${sharingCount(content)}户`, 'left', ROW),
        figure(areaTotalText(content), 'right', ROW),
        ...working([cell(''), figure(content.rule.totalWeight ?? '', 'right', ROW)]),
        amountCell(figures(sharesTotal(content)), AMOUNT),
      ],
    ],
    { padding: 1.8 },
  );
}

const areaText = (area: PaperHousehold['area']): string => (area === null ? '待核' : squareMetres(area));

/** All columns but the names', no wider than their heads and figures ask for, so that names have what is left. */
function columnWidths(content: PaperContent, hasWorking: boolean): readonly [number, ...number[]] {
  const { households, rule } = content;
  const rooms = households.map(({ room }) => room);
  const weights = [rule.totalWeight ?? '', ...households.map(({ weight }) => weight ?? '')];
  const shares = [sharesTotal(content), ...households.map(({ share }) => share)].map((share) =>
    figures(share),
  );
  return [
    Math.max(38, roomWidth(rooms, ROW)),
    66,
    ...(hasWorking ? [36, figuresWidth(weights, ROW, 40)] : []),
    // Figures of 黑 are a twelfth wider than those of 宋.
    figuresWidth(shares, { size: AMOUNT.size * 1.09 }, 80),
  ];
}

/** Characters of a name that fit on a line of the column that the others leave. */
function namesPerLine(others: readonly number[]): number {
  const left = textWidth(SINGLE) - others.reduce((sum, width) => sum + width, 0);
  return Math.floor((left - (others.length + 1) * BETWEEN) / ROW.size);
}

/** The space to both sides of a column, and its rule. */
const BETWEEN = 6.75;

const shareCell = ({ share, standing }: PaperHousehold): TableCell => {
  if (share !== 0) return amountCell(figures(share), AMOUNT);
  return figure(standing === 'notPaying' ? '暂不出资' : '不分摊', 'right', ROW);
};
