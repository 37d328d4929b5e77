import { costsPage, netCell } from './apportionment/costs-page';
import { refundsPage } from './apportionment/refunds-page';
import { rulePage } from './apportionment/rule-page';
import { sharesPage } from './apportionment/shares-page';
import type { SharesSource } from './apportionment/source';
import { workedTable } from './apportionment/worked-table';
import type { Book } from './book';

/**
 * The apportionment as a spreadsheet (分摊表): every share by live formulas to the fen, the costs it follows from, what
 * comes back after acceptance, and the rule in words. Throws where the table and the engine differ.
 */
export function apportionmentBook(source: SharesSource): Book {
  const table = workedTable(source);
  const hasRefunds = table.form !== null && table.figures.refundLater > 0;
  return {
    pages: [
      sharesPage(table, netCell(table)),
      costsPage(table),
      ...(hasRefunds ? [refundsPage(table)] : []),
      rulePage(table),
    ],
  };
}
