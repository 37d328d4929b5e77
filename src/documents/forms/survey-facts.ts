import type { Content, ContentColumns, TableCell, TableCellProperties } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { formalRenminbi } from '../../text/formal-yuan';
import { printedYuan, squareMetres } from '../../text/format';
import { floorWord } from '../../text/numeral';
import { FORM, formCell, formRow } from '../parts/form';
import { ownersText } from '../parts/naming';
import { costWords, liftWords } from '../parts/project-words';
import { covered, headCell, type TextCell, table } from '../parts/table';
import { column, set } from '../parts/type';
import { AREA_SOURCE_WORDS, TITLE_WORDS } from '../parts/words';

/** What the survey is about: the household, the lift, the cost and this household's share with its working. */
export const surveyFacts = (content: PaperContent, household: PaperHousehold | null): Content =>
  table(
    [62, '*', 62, 172],
    [
      [
        ...formRow('房　　号', roomCell(household)),
        ...formRow('产权性质', formCell(household ? TITLE_WORDS[household.title] : '')),
      ],
      [...formRow('产权人', ownersCell(household)), ...formRow('面　　积', areaCell(household))],
      [...formRow('拟装电梯', wide(formCell(liftWords(content)))), ...covered(2)],
      [...formRow('费　　用', wide(formCell(costWords(content)))), ...covered(2)],
      [...formRow('本户应出', wide(shareCell(household))), ...covered(2)],
    ],
    { headerRows: 0, padding: 2.4, sides: 4 },
  );

const wide = <Cell extends object>(cell: Cell): Cell & { colSpan: number } => ({ ...cell, colSpan: 3 });

const roomCell = (household: PaperHousehold | null): TableCell =>
  household === null
    ? formCell('')
    : {
        ...headCell(`${household.room}室（${floorWord(household.floor)}）`, { ...FORM, face: 'Hei' }),
        alignment: 'left',
      };

const ownersCell = (household: PaperHousehold | null): TableCell =>
  formCell(household === null ? '' : ownersText(household, { masked: false }));

function areaCell(household: PaperHousehold | null): TableCell {
  if (household === null) return formCell('　　　　　㎡');
  const { area, areaSource } = household;
  return formCell(area === null ? '待核' : `${squareMetres(area)} ㎡（${AREA_SOURCE_WORDS[areaSource]}）`);
}

function shareCell(household: PaperHousehold | null): TextCell | (ContentColumns & TableCellProperties) {
  if (household === null) return formCell('￥____________　　人民币________________________');
  const { share, formula } = household;
  return {
    verticalAlignment: 'middle',
    columns: [
      column('auto', set(printedYuan(share), { size: 24, pitch: 34, face: 'Hei' }, { noWrap: true })),
      {
        width: '*',
        margin: [0, 1, 0, 0],
        stack: [
          set(share === 0 ? '本户不分摊费用' : formalRenminbi(share), { size: 12.5, pitch: 17 }),
          ...(share === 0 ? [] : [set(formula, { size: 12.5, pitch: 17 })]),
        ],
      },
    ],
    columnGap: 12,
  };
}
