import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { squareMetres } from '../../text/format';
import { contactText, ownersText, placeName } from '../parts/naming';
import { areaTotalText } from '../parts/sums';
import { cell, figure, headCell, namesCell, roomWidth, table } from '../parts/table';
import { BODY, paragraph, set, TABLE, title } from '../parts/type';
import { AREA_SOURCE_WORDS, partyWord, TITLE_WORDS } from '../parts/words';
import { DISCLAIMER, PREAMBLE } from './clauses';

/** The first page: where, who with which flat, and why (首页、签约各方). */
export const partiesPage = (content: PaperContent): Content[] => [
  title('既有住宅加装电梯协议书'),
  set(`工程地点：${placeName(content)}`, BODY),
  set('签约各方：下表注明出资、自愿出资、免出资的业主', BODY),
  set(`联系人：${contactText(content)}`, BODY, { margin: [0, 0, 0, 5] }),
  partiesTable(content),
  { ...paragraph([PREAMBLE]), margin: [0, 6, 0, 0] },
  // Whoever looks the draft over should know that this is its moment; the final text carries no remarks.
  ...(content.issuedOn === null ? [set(DISCLAIMER, { size: 12, pitch: 20 }, { margin: [0, 6, 0, 0] })] : []),
];

function partiesTable(content: PaperContent): Content {
  const rooms = content.households.map(({ room }) => room);
  return table(
    [Math.max(34, roomWidth(rooms, TABLE)), '*', 66, 50, 42, 58],
    [
      ['房号', '产权人（全体共有人）', '面积（㎡）', '面积来源', '性质', '签约身份'].map((text) =>
        headCell(text),
      ),
      ...content.households.map(partyRow),
      totalRow(content),
    ],
    { padding: 1.2 },
  );
}

const partyRow = (household: PaperHousehold): TableCell[] => [
  cell(household.room, 'center'),
  namesCell(ownersText(household, { masked: false }), 11),
  figure(household.area === null ? '待核' : squareMetres(household.area)),
  cell(AREA_SOURCE_WORDS[household.areaSource], 'center'),
  cell(TITLE_WORDS[household.title], 'center'),
  cell(partyWord(household), 'center'),
];

function totalRow(content: PaperContent): TableCell[] {
  const { households, vote } = content;
  const parties = households.filter(({ isParty }) => isParty).length;
  return [
    headCell('合计'),
    cell(`${households.length}套${vote === null ? '' : `，${vote.totalHeads}人`}`),
    figure(areaTotalText(content), 'right', { ...TABLE, bold: true }),
    cell(''),
    cell(''),
    cell(`${parties}套签约`, 'center'),
  ];
}
