import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperTest, PaperVote } from '../../domain/agreement/content';
import { leastOf } from '../../domain/kernel/fraction';
import { percent, squareMetres } from '../../text/format';
import { numeral } from '../../text/numeral';
import { closedUp } from '../parts/naming';
import { cell, figure, figuresWidth, headCell, table } from '../parts/table';
import { type Setting, set } from '../parts/type';

const ROW: Setting = { size: 13, pitch: 17 };
const STRONG: Setting = { ...ROW, face: 'Hei' };

/** Every test with its numerator, denominator, percentage, legal limit and result. */
export const testsTable = ({ tests }: PaperVote): Content => {
  const widest = tests.map((test) => measured(test, Math.max(test.part, test.whole)));
  const figureWidth = figuresWidth(widest, ROW, 70);
  return table(
    ['*', figureWidth, figureWidth, 57, 74, 41],
    [
      ['项目', '实际', '分母', '占比', '法定比例', '结论'].map((text) => headCell(text, STRONG)),
      ...tests.map(testRow),
    ],
    { padding: 2.2 },
  );
};

const testRow = (test: PaperTest, index: number): TableCell[] => [
  cell(`${index + 1}. ${test.label}`, 'left', ROW),
  figure(measured(test, test.part), 'right', ROW),
  figure(measured(test, test.whole), 'right', ROW),
  figure(percent(test.part, test.whole), 'right', STRONG),
  cell(limitWords(test), 'center', { ...ROW, size: 12 }),
  cell(test.met ? '达到' : '未达到', 'center', STRONG),
];

/** In a frame: whether the matter is carried, and if not, which test lacks what. */
export const conclusionBox = (vote: PaperVote): Content =>
  table(['*'], [[{ stack: conclusion(vote) }]], { headerRows: 0, padding: 5, sides: 8 });

function conclusion({ tests, met }: PaperVote): Content[] {
  const centred = { alignment: 'center' } as const;
  const strong: Setting = { size: 17, pitch: 24, face: 'Hei' };
  if (met) return [set(`结论：${numeral(tests.length)}项均达到，本事项表决通过。`, strong, centred)];
  const lacking = tests.flatMap((test, index) => {
    const missing = leastOf(test.whole, test.fraction, test.comparison) - test.part;
    const howMuch = missing > 0 ? `，还差${closedUp(measured(test, missing))}` : '';
    return test.met ? [] : [`第${index + 1}项未达到${howMuch}`];
  });
  return [set('结论：本事项未通过。', strong, centred), set(`${lacking.join('；')}。`, ROW, centred)];
}

const measured = ({ measure }: PaperTest, value: number): string =>
  measure === 'area' ? `${squareMetres(value)} ㎡` : `${value} 人`;

function limitWords({ fraction: [over, under], comparison }: PaperTest): string {
  const words = over === under ? '全部' : `${numeral(under)}分之${numeral(over)}`;
  if (over === under) return words;
  return comparison === 'atLeast' ? `${words}以上` : `超过${words}`;
}
