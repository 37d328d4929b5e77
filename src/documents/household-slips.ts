import type { Content } from 'pdfmake/interfaces';
import type { PaperHousehold } from '../domain/agreement/content';
import { defineDocument } from './document';
import { slip } from './forms/slip';
import { chosenHouseholds } from './parts/chosen';
import { type Margins, sheet } from './parts/sheet';
import { mm } from './parts/type';

/** Two slips on a sheet, cut along the middle. */
const MARGINS: Margins = [mm(15.5), mm(12), mm(15.5), mm(6)];
const HALF = mm(148.5);
const PAGE_WIDTH = mm(210);

/** The slips for the households (住户通知单), two A5 on one A4: one household's own figures and no other name. */
export const householdSlips = defineDocument({
  name: 'householdSlips',
  title: '住户通知单',
  purpose: '一张纸两户，裁开送到各户，本户金额和算法，只供核对',
  needs: ['shares'],
  choices: ['households'],
  copies: 'one',
  describe: (content, options) => {
    const pages = pairs(chosenHouseholds(content, options));
    return {
      ...sheet(content, options, { title: '住户通知单', margins: MARGINS, hasFrame: false }, [
        ...pages.map(
          (pair, index): Content => ({
            ...(index > 0 ? { pageBreak: 'before' as const } : {}),
            layout: 'noBorders',
            table: {
              widths: ['*'],
              heights: [HALF - 4, HALF - mm(24)],
              dontBreakRows: true,
              body: pair.map((household) => [{ stack: slip(content, options, household) }]),
            },
          }),
        ),
      ]),
      background: () => ({
        canvas: [
          {
            type: 'line',
            x1: mm(7),
            y1: HALF,
            x2: PAGE_WIDTH - mm(7),
            y2: HALF,
            lineWidth: 0.5,
            dash: { length: 5 },
          },
        ],
      }),
    };
  },
});

const pairs = (households: readonly PaperHousehold[]): readonly (readonly PaperHousehold[])[] =>
  households.length === 0 ? [] : [households.slice(0, 2), ...pairs(households.slice(2))];
