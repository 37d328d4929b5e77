import type { Content } from 'pdfmake/interfaces';
import type { PaperContent } from '../../domain/agreement/content';
import { printedYuan } from '../../text/format';
import { roomsText } from '../parts/naming';
import { oddUnitsText, oneUnitText, sharesTotal, sharingCount } from '../parts/sums';
import { headCell, table } from '../parts/table';
import { ANNEX_HEADING, set, title } from '../parts/type';
import { columnsFor, extraWidth } from './share-columns';

/** Annex one, part one (附件一之一): what every household pays, in figures and in words, the exempt included. */
export const sharesAnnex = (content: PaperContent): Content[] => [
  { ...title('附件一　费用分摊明细', 20, 2), pageBreak: 'before' },
  set('一、各户应出资额', ANNEX_HEADING, { margin: [0, 0, 0, 3] }),
  sharesTable(content),
  set(roundingNote(content), { size: 12.5, pitch: 20 }, { margin: [0, 6, 0, 0] }),
];

function sharesTable(content: PaperContent): Content {
  const columns = columnsFor(content);
  const outward = -13 - extraWidth(content) / 2;
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

/** How shares were rounded, and that they have the concessions in, so that the working and the figure do not seem to differ. */
function roundingNote(content: PaperContent): string {
  const conceded = content.concessions ? '应出资额已计入协商让步，见第四部分。' : '';
  return `${roundingText(content)}${conceded}`;
}

function roundingText(content: PaperContent): string {
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
