import { bench, describe } from 'vitest';
import { figuresOf } from '../../src/domain/apportionment/figures-of';
import { entry } from '../../src/domain/kernel/entry';
import { community, dearer, inTurn, worked } from './community';
import { byPrecedence, exactSpreadsheet, plainSpreadsheet } from './spreadsheet';

const rounds = [community, dearer(community, 1_000)];
const totals = rounds.map((schemes) => schemes.map(({ costs }) => costs[0]?.amount ?? 0));

describe('6 838 households, five schemes each, every total changed', () => {
  for (const { name, spreadsheetOf, isExact } of [
    { name: 'HyperFormula, each share rounded by itself', spreadsheetOf: plainSpreadsheet, isExact: false },
    { name: 'HyperFormula, largest remainder', spreadsheetOf: exactSpreadsheet, isExact: true },
  ]) {
    const spreadsheet = spreadsheetOf(community);
    const nextTotals = inTurn(totals);
    if (isExact) holdToEngine(spreadsheet);
    bench(
      name,
      () => {
        spreadsheet.recalculate(nextTotals());
      },
      { warmupIterations: 1, iterations: isExact ? 2 : 6, time: 1_000 },
    );
  }
});

/** Both must reckon the same, or measuring them against each other says nothing. */
function holdToEngine(spreadsheet: ReturnType<typeof exactSpreadsheet>): void {
  spreadsheet.recalculate(entry(totals, 1));
  const printed = spreadsheet.shares();
  entry(rounds, 1).forEach((scheme, index) => {
    const { shares } = figuresOf(worked(scheme));
    const amounts = byPrecedence(scheme).map((place) => entry(shares, place).amount);
    if (`${amounts}` !== `${entry(printed, index)}`) throw new Error('The spreadsheet shares differently.');
  });
}
