import type { TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { subtractFen, ZERO_FEN } from '../../domain/money/fen';
import { formalRenminbi } from '../../text/formal-yuan';
import { figures, printedYuan, squareMetres } from '../../text/format';
import { ownersText } from '../parts/naming';
import { areaTotalText, sharesTotal, sharingCount } from '../parts/sums';
import { amountCell, cell, figure, figuresWidth, namesCell, roomWidth } from '../parts/table';
import { type Setting, TABLE, TABLE_HEAD } from '../parts/type';

const BOLD: Setting = { ...TABLE, bold: true };

/** Characters of 大写, 人民币 included, for which the columns of the working leave room. */
const USUAL_LENGTH = 14;

/** One column of the table of shares. */
export type Column = {
  readonly head: string;
  readonly width: number | '*';
  readonly of: (household: PaperHousehold) => TableCell;
  readonly total: TableCell;
};

/** Words that are longer than usual push the working into one column, so that they still stand on one line. */
export function columnsFor(content: PaperContent): readonly Column[] {
  const total = sharesTotal(content);
  const words = [...content.households.map(({ share }) => share), total].map((amount) =>
    formalRenminbi(amount),
  );
  const longest = Math.max(...words.map(({ length }) => length));
  const hasWorking = content.households.some(
    ({ weight, coefficient }) => weight !== null || coefficient !== null,
  );
  return [
    {
      head: '房号',
      width: roomColumn(content),
      of: ({ room }) => cell(room, 'center', TABLE_HEAD),
      total: cell('合计', 'center', TABLE_HEAD),
    },
    {
      head: '产权人',
      width: longest > USUAL_LENGTH || hasWorking ? 60 : '*',
      of: (household) => namesCell(ownersText(household, { masked: false }), 5),
      total: cell(`分摊${sharingCount(content)}户`),
    },
    ...workingColumns(content, hasWorking, longest > USUAL_LENGTH),
    {
      head: '应出资\n（元）',
      width: amountWidth(content),
      of: ({ share }) => amountCell(figures(share)),
      total: amountCell(figures(total)),
    },
    {
      head: '大写',
      width: longest > USUAL_LENGTH || hasWorking ? '*' : 172,
      of: wordsCell,
      total: figure(formalRenminbi(total), 'left', BOLD),
    },
  ];
}

function workingColumns(content: PaperContent, hasWorking: boolean, isNarrow: boolean): readonly Column[] {
  const areaColumn: Column = {
    head: '面积\n（㎡）',
    width: areaWidth(content),
    of: ({ area }) => figure(areaText(area)),
    total: figure(areaTotalText(content)),
  };
  if (!hasWorking) return [areaColumn];
  if (isNarrow) {
    return [
      {
        head: '面积\n权数',
        width: Math.max(58, areaWidth(content), weightWidth(content)),
        of: ({ area, weight }) => figure(`${areaText(area)}\n${weight ?? '—'}`),
        total: figure(`${areaTotalText(content)}\n${content.rule.totalWeight ?? ''}`),
      },
    ];
  }
  return [
    areaColumn,
    { head: '系数', width: 25, of: ({ coefficient }) => cell(coefficient ?? '—', 'center'), total: cell('') },
    {
      head: '权数',
      width: weightWidth(content),
      of: ({ weight }) => figure(weight ?? '—'),
      total: figure(content.rule.totalWeight ?? ''),
    },
  ];
}

/** The column of rooms in points, for three figures. */
const USUAL_ROOM = 26;

const roomColumn = ({ households }: PaperContent): number =>
  roomWidth(
    households.map(({ room }) => room),
    TABLE_HEAD,
  );

/** The column of amounts in points, for six figures and a comma. */
const USUAL_AMOUNT = 50;

const areaText = (area: PaperHousehold['area']): string => (area === null ? '待核' : squareMetres(area));

/** The column of areas in points, for three figures and their decimals; that of weights, for a figure more. */
const USUAL_AREA = 48;
const USUAL_WEIGHT = 49;

const areaWidth = (content: PaperContent): number =>
  figuresWidth(
    [areaTotalText(content), ...content.households.map(({ area }) => areaText(area))],
    TABLE,
    USUAL_AREA,
  );

const weightWidth = ({ households, rule }: PaperContent): number =>
  figuresWidth(
    [rule.totalWeight ?? '', ...households.map(({ weight }) => weight ?? '')],
    TABLE,
    USUAL_WEIGHT,
  );

/** Points by which long room numbers, areas, weights or amounts make the table wider than usual. */
export const extraWidth = (content: PaperContent): number =>
  Math.max(
    0,
    amountWidth(content) -
      USUAL_AMOUNT +
      (roomColumn(content) - USUAL_ROOM) +
      (areaWidth(content) - USUAL_AREA) +
      (weightWidth(content) - USUAL_WEIGHT),
  );

/** As wide as the total, which is the longest amount: 7.2 points for each character of 黑 13. */
const amountWidth = (content: PaperContent): number =>
  Math.max(
    USUAL_AMOUNT,
    figures(sharesTotal(content)).length * 7.2,
    ...content.households.map(({ share }) => figures(share).length * 7.2),
  );

/** The words of the share; beside a zero, why; and what else the household gives or receives. */
function wordsCell({ share, standing, voluntary, compensation, payable }: PaperHousehold): TableCell {
  const nothing = standing === 'notPaying' ? '暂不出资；' : '不分摊；';
  const extras = [
    ...(voluntary > 0 ? [`自愿出资${printedYuan(voluntary)}`, formalRenminbi(voluntary)] : []),
    ...(compensation > 0 ? [`获补偿${printedYuan(compensation)}`, formalRenminbi(compensation)] : []),
    ...(compensation > 0 && share > 0 ? [nettedText(payable)] : []),
  ];
  const lines =
    share === 0 ? `${nothing}${extras.join('\n')}` : [formalRenminbi(share), ...extras].join('\n');
  return figure(lines.replace(/；$/, ''), 'left');
}

const nettedText = (payable: PaperHousehold['payable']): string =>
  payable < 0
    ? `两抵后应收${printedYuan(subtractFen(ZERO_FEN, payable))}`
    : `两抵后应付${printedYuan(payable)}`;
