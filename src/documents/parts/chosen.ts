import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import type { PaperOptions } from '../document';

/** The households a paper is printed for, in the order of the content. */
export const chosenHouseholds = (
  content: PaperContent,
  { households }: PaperOptions,
): readonly PaperHousehold[] =>
  households === null ? content.households : content.households.filter(({ id }) => households.includes(id));
