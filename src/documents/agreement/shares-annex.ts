import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { subtractFen, ZERO_FEN } from '../../domain/money/fen';
import { formalRenminbi } from '../../text/formal-yuan';
import { figures, printedYuan, squareMetres } from '../../text/format';
import { ownersText, roomsText } from '../parts/naming';
import { oddUnitsText, oneUnitText, sharesTotal, sharingCount } from '../parts/sums';
import { amountCell, cell, figure, headCell, namesCell, roomWidth, table } from '../parts/table';
import { type Setting, set, TABLE, TABLE_HEAD, title } from '../parts/type';

const BOLD: Setting = { ...TABLE, bold: true };
export const ANNEX_HEADING: Setting = { size: 14, pitch: 22, face: 'Hei' };

/** Characters of 大写, 人民币 included, for which the columns of the working leave room. */
const USUAL_LENGTH = 14;

/** Annex one, part one (附件一之一): what every household pays, in figures and in words, the exempt included. */
export const sharesAnnex = (content: PaperContent): Content[] => [
  { ...title('附件一　费用分摊明细', 20, 2), pageBreak: 'before' },
  set('一、各户应出资额', ANNEX_HEADING, { margin: [0, 0, 0, 3] }),
  sharesTable(content),
  set(roundingNote(content), { size: 12.5, pitch: 20 }, { margin: [0, 6, 0, 0] }),
];

function sharesTable(content: PaperContent): Content {
  const columns = columnsFor(content);
  const wider = amountWidth(content) - USUAL_AMOUNT + roomColumn(content) - USUAL_ROOM;
  const outward = -13 - Math.max(0, wider) / 2;
  return table(
    columns.map(({ width }) => width),
    [
      columns.map(({ head }) => headCell(head)),
      ...content.households.map((household) => columns.map(({ of }) => of(household))),
      columns.map(({ total }) => total),
    ],
    { padding: 2.4, sides: 2.5, margin: [outward, 0, outward, 0] },
  );
}

type Column = {
  readonly head: string;
  readonly width: number | '*';
  readonly of: (household: PaperHousehold) => TableCell;
  readonly total: TableCell;
};

/** Words that are longer than usual push the working into one column, so that they still stand on one line. */
function columnsFor(content: PaperContent): readonly Column[] {
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
    width: 48,
    of: ({ area }) => figure(area === null ? '待核' : squareMetres(area)),
    total: figure(areaTotal(content)),
  };
  if (!hasWorking) return [areaColumn];
  if (isNarrow) {
    return [
      {
        head: '面积\n权数',
        width: 58,
        of: ({ area, weight }) => figure(`${area === null ? '待核' : squareMetres(area)}\n${weight ?? '—'}`),
        total: figure(`${areaTotal(content)}\n${content.rule.totalWeight ?? ''}`),
      },
    ];
  }
  return [
    areaColumn,
    { head: '系数', width: 25, of: ({ coefficient }) => cell(coefficient ?? '—', 'center'), total: cell('') },
    {
      head: '权数',
      width: 49,
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

/** As wide as the total, which is the longest amount: 7.2 points for each character of 黑 13. */
const amountWidth = (content: PaperContent): number =>
  Math.max(
    USUAL_AMOUNT,
    figures(sharesTotal(content)).length * 7.2,
    ...content.households.map(({ share }) => figures(share).length * 7.2),
  );

const areaTotal = ({ households }: PaperContent): string =>
  households.every(({ area }) => area !== null)
    ? squareMetres(households.reduce((sum, { area }) => sum + (area ?? 0), 0))
    : '待核';

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

function roundingNote(content: PaperContent): string {
  const { oddUnits, reserve, net } = content;
  const count = sharingCount(content);
  if (reserve > 0) {
    return `取整说明：各户向上取整，多收的${printedYuan(reserve)}转入维修储备金。${count}户相加${printedYuan(sharesTotal(content))}。`;
  }
  const isSame = sharesTotal(content) === net;
  const sum = `${count}户相加${printedYuan(sharesTotal(content))}${isSame ? `，与分摊总额${printedYuan(net)}相等` : ''}。`;
  if (oddUnits.length === 0) return `取整说明：没有余数。${sum}`;
  const each = oneUnitText(content);
  return `取整说明：舍去尾数后余${oddUnitsText(content)}，依次给小数部分最大的${roomsText(oddUnits)}各${each}。${sum}`;
}
