import type { Content, ContentColumns, TableCell, TableCellProperties } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { formalRenminbi } from '../../text/formal-yuan';
import { printedYuan, squareMetres } from '../../text/format';
import { floorWord } from '../../text/numeral';
import { FORM, formCell, formRow } from '../parts/form';
import { ownersBrief, ownersText } from '../parts/naming';
import { nothingShared } from '../parts/nothing-shared';
import { costWords, liftWords } from '../parts/project-words';
import { covered, headCell, namesCell, type TextCell, table } from '../parts/table';
import { column, inParts, type Setting, set } from '../parts/type';
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

const WORDS: Setting = { size: 12.5, pitch: 17 };

const wide = <Cell extends object>(cell: Cell): Cell & { colSpan: number } => ({ ...cell, colSpan: 3 });

const roomCell = (household: PaperHousehold | null): TableCell =>
  household === null
    ? formCell('')
    : {
        ...headCell(`${household.room}室（${floorWord(household.floor)}）`, { ...FORM, face: 'Hei' }),
        alignment: 'left',
      };

/** Everybody by name where there is room for it; the rows to sign on have every name in any case. */
function ownersCell(household: PaperHousehold | null): TableCell {
  if (household === null) return formCell('');
  const all = ownersText(household, { masked: false });
  const names = ownersBrief(household, ROOM_FOR_NAMES);
  return namesCell(names === all ? names : `${names}（姓名见签字栏）`, 11, 'left', FORM);
}

/** Characters that two lines of the owners' cell hold. */
const ROOM_FOR_NAMES = 22;

function areaCell(household: PaperHousehold | null): TableCell {
  if (household === null) return formCell('　　　　　㎡');
  const { area, areaSource } = household;
  return formCell(area === null ? '待核' : `${squareMetres(area)} ㎡（${AREA_SOURCE_WORDS[areaSource]}）`);
}

function shareCell(household: PaperHousehold | null): TextCell | (ContentColumns & TableCellProperties) {
  if (household === null) return formCell('￥____________　　人民币________________________');
  const { share, standing, formula, voluntary, compensation } = household;
  const extras = [
    ...(voluntary > 0 ? [`自愿出资${printedYuan(voluntary)}`] : []),
    ...(compensation > 0 ? [`获补偿${printedYuan(compensation)}`] : []),
  ].join('，');
  return {
    verticalAlignment: 'middle',
    columns: [
      column('auto', set(printedYuan(share), { size: 24, pitch: 34, face: 'Hei' }, { noWrap: true })),
      {
        width: '*',
        margin: [0, 1, 0, 0],
        stack: [
          set(share === 0 ? nothingShared({ standing }) : formalRenminbi(share), WORDS),
          ...(share === 0 ? [] : [set(inParts(formula), WORDS)]),
          ...(extras === '' ? [] : [set(extras, WORDS)]),
        ],
      },
    ],
    columnGap: 12,
  };
}
