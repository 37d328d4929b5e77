import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { printedYuan } from '../../text/format';
import { dateCell, FINGERPRINT_WIDTH, fingerprintCell, signerName, signLine } from '../parts/signing';
import { cell, headCell, ruling } from '../parts/table';
import { mm, set, TABLE, title } from '../parts/type';
import { SIGNING_NOTE } from './clauses';

/** The signature pages (签字页): a row for every owner of every party, with the room and the amount again on each. */
export function signaturePages(content: PaperContent): Content[] {
  const rows = content.households.filter(({ isParty }) => isParty).flatMap(signerRows);
  // A full first page would leave the closing line alone on the next one: its last row goes along.
  const kept = rows.length === FULL_PAGE ? FULL_PAGE - 1 : rows.length;
  return [
    { ...title('签　字　页', 20, 2), pageBreak: 'before' },
    set(SIGNING_NOTE, { size: 12, pitch: 20 }, { margin: [0, 0, 0, 5] }),
    signatureTable(rows.slice(0, kept)),
    ...(kept < rows.length
      ? [{ pageBreak: 'before' as const, stack: [signatureTable(rows.slice(kept))] }]
      : []),
    { margin: [0, 12, 0, 0], stack: [signLine(['执笔人', '见证人', '日期'], { size: 12, pitch: 22 }, 14)] },
  ];
}

/** Rows on the first page. */
const FULL_PAGE = 8;

const signatureTable = (rows: TableCell[][]): Content => ({
  layout: { ...ruling(), paddingTop, paddingBottom: paddingTop, paddingLeft, paddingRight: paddingLeft },
  table: {
    widths: [68, 62, '*', FINGERPRINT_WIDTH, 66, 80],
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    body: [
      ['房号\n应出资额', '产权人', '签名或盖章', '指印', '日期', '代理人\n委托书编号'].map((text) =>
        headCell(text),
      ),
      ...rows,
    ],
  },
});

/** The head has air above and below; the rows take their height from the fingerprint square alone. */
const paddingTop = (row: number): number => (row === 0 ? 3 : 0);
const paddingLeft = (column: number): number => (column === 3 ? 0 : 1);

function signerRows(household: PaperHousehold): TableCell[][] {
  const owners = household.owners.length > 0 ? household.owners : [''];
  return owners.map((owner, index) => [
    roomCell(household, owners.length > 1 ? `共有人${index + 1}/${owners.length}` : ''),
    signerName(owner, 4),
    signHere(household),
    fingerprintCell(),
    dateCell(),
    cell(''),
  ]);
}

const roomCell = (household: PaperHousehold, coOwner: string): TableCell => ({
  verticalAlignment: 'middle',
  stack: [
    set(household.room, { size: 15, pitch: 20, face: 'Hei' }, { alignment: 'center' }),
    ...(coOwner === '' ? [] : [set(coOwner, TABLE, { alignment: 'center', noWrap: true })]),
    set(amountLine(household), amountLine(household).length < 9 ? TABLE : { size: 10.5, pitch: 15 }, {
      alignment: 'center',
      noWrap: true,
    }),
  ],
});

function amountLine({ share, voluntary, standing }: PaperHousehold): string {
  if (share > 0) return printedYuan(share);
  if (voluntary > 0) return `自愿${printedYuan(voluntary)}`;
  return standing === 'notPaying' ? '暂不出资' : '免出资';
}

/** A work unit signs by its seal and the hand of whoever acts for it. */
const signHere = ({ title: kind }: PaperHousehold): TableCell =>
  kind === 'private'
    ? cell('')
    : {
        ...set('（盖章）', TABLE, { alignment: 'right', margin: [0, 0, mm(2), mm(1)] }),
        verticalAlignment: 'bottom',
      };
