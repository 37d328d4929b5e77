import type { PaperContent } from '../../domain/agreement/content';
import type { Scheme } from '../../domain/apportionment/scheme';
import type { Day } from '../../domain/kernel/day';

/** What a table of shares is made of: the words and amounts of the papers, and the scheme that they follow from. */
export type SharesSource = {
  readonly content: PaperContent;
  readonly scheme: Scheme;
  readonly printedOn: Day;
};
