import type { Content } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { formalRenminbi } from '../../text/formal-yuan';
import { printedYuan, squareMetres } from '../../text/format';
import type { PaperOptions } from '../document';
import { codePicture } from '../parts/code-picture';
import { led } from '../parts/form';
import {
  contactText,
  ownersBrief,
  printedLine,
  recordLine,
  stairwellName,
  versionLine,
} from '../parts/naming';
import { nothingShared } from '../parts/nothing-shared';
import { markWords } from '../parts/sheet';
import { column, inParts, mm, type Piece, type Setting, set, unbroken } from '../parts/type';
import { floorShares } from './floor-shares';
import { type SlipLine, slipLines } from './slip-lines';
import { slipSizes } from './slip-sizes';

const FOOT: Setting = { size: 10.5, pitch: 14, face: 'Hei' };
const WIDTH = mm(179);
/** The names of more owners than fit on the line of the room. */
const ROOM_FOR_NAMES = 22;

/** One household's slip, which says all that concerns it and nothing of anybody else. */
export function slip(content: PaperContent, options: PaperOptions, household: PaperHousehold): Content[] {
  const code = options.codeFor(household.id);
  const lines = slipLines(content, household);
  const floors = floorShares(content, household.floor);
  const room = roomLine(content, household);
  const contact = `${contactText(content)}。本单只供核对，不收款；金额以签字的协议书为准。`;
  const { words, small } = slipSizes({ room, lines, floors, contact, record: recordLine(content) });
  const line = ([lead, text]: SlipLine, at: number): Content =>
    led(lead, inParts(text), words, at === 0 ? 6 : 4);
  return [
    headLine(content),
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 1 }], margin: [0, 2, 0, 7] },
    set(room, { size: 16, pitch: 23 }, { margin: [0, 0, 0, 6] }),
    {
      columns: [
        { width: '*', stack: [...amountLines(household), ...lines.map(line)] },
        ...(code === null ? [] : [column(mm(36), codeColumn(code, small))]),
      ],
      columnGap: 10,
    },
    led('各层', floors, small, 8),
    led('有疑问找', contact, small, 6),
    {
      margin: [0, 9, 0, 0],
      columns: [
        { stack: [versionLine(content), ...recordLine(content)].map((each) => set(each, FOOT)) },
        set(printedLine(options), FOOT, { alignment: 'right' }),
      ],
    },
  ];
}

const headLine = (content: PaperContent): Content => ({
  columns: [
    set('加装电梯　本户分摊通知单', { size: 20, pitch: 28, face: 'Hei' }),
    column(
      150,
      set([...markWords(content), '本单共1页　第1页'].join('　'), FOOT, {
        alignment: 'right',
        margin: [0, 11, 0, 0],
      }),
    ),
  ],
});

function roomLine(content: PaperContent, household: PaperHousehold): Piece[] {
  const owners = ownersBrief(household, ROOM_FOR_NAMES);
  const area = household.area === null ? '面积待核' : `${squareMetres(household.area)} ㎡`;
  return [
    `${stairwellName(content)}${household.room}室　　${owners === '' ? '' : `${owners}　　`}`,
    unbroken(area),
  ];
}

const amountLines = ({ share, standing }: PaperHousehold): Content[] => [
  {
    columns: [
      column(84, set('本户应出资', { size: 15, pitch: 24 }, { margin: [0, 11, 0, 0] })),
      set(printedYuan(share), { size: 30, pitch: 42, face: 'Hei' }, { noWrap: true }),
    ],
  },
  set(share === 0 ? nothingShared({ standing }) : formalRenminbi(share), { size: 18, pitch: 26, bold: true }),
];

const codeColumn = (code: string, small: Setting): { readonly stack: Content[] } => ({
  stack: [codePicture(code), set('扫一扫核对', small, { alignment: 'center', margin: [0, 3, 0, 0] })],
});
