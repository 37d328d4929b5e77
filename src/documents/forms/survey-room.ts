import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { printedYuan } from '../../text/format';
import { contactText } from '../parts/naming';
import { costWords, liftWords } from '../parts/project-words';
import { emsOf, linesOf, partsOf } from '../parts/type';
import { lawForHouseholds } from '../parts/vote-law';

/** Widths in ems: the cell that goes across, and a line of the page. */
const ACROSS = 31.5;
const PAGE = 36.5;

/**
 * Lines that the words of a form may take in all beside two rows to sign: lift, cost, working, law and contact; and those
 * for which a form makes room that is set tighter.
 */
const MOST_BESIDE_TWO = 9;
const MOST_IF_TIGHT = 11;

/** How many sign on a household's first page, and whether it is set tighter so that two can. */
export type SurveyRoom = { readonly signers: number; readonly isTight: boolean };

/** Two sign on the first page, or one where there are more to come or the words need the room. */
export function surveyRoom(
  content: PaperContent,
  household: PaperHousehold | null,
  signers: number,
): SurveyRoom {
  if (signers > 2) return { signers: 1, isTight: false };
  const words =
    linesOf([liftWords(content)], ACROSS) +
    linesOf([costWords(content)], ACROSS) +
    (household === null ? 0 : workingLines(household)) +
    linesOf([`法律规定　${lawForHouseholds(content)}`], PAGE) +
    linesOf([contactText(content)], PAGE - CONTACT_STARTS);
  const isTight = signers === 2 && words > MOST_BESIDE_TWO && words <= MOST_IF_TIGHT;
  return { signers: words > MOST_IF_TIGHT ? 1 : 2, isTight };
}

/** Where the contact begins on its line. */
const CONTACT_STARTS = 17;

/** The working beside the amount, and a line for what the household gives or receives. */
function workingLines({ share, formula, voluntary, compensation }: PaperHousehold): number {
  const beside = (ACROSS * 13 - emsOf(printedYuan(share)) * 24 - 12) / 12.5;
  const extra = voluntary > 0 || compensation > 0 ? 1 : 0;
  return (share === 0 ? 0 : linesOf(partsOf(formula), beside)) + extra;
}
