import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PaperContent } from '../domain/agreement/content';
import type { HouseholdId } from '../domain/building/household';
import type { Day } from '../domain/kernel/day';

/** A paper as plain data: everything pdfmake needs and nothing that has been set in type yet. */
export type PaperDescription = TDocumentDefinitions;

/** What must be known before a paper says anything: without it the print page tells what is missing. */
export type PaperNeed = 'shares' | 'vote' | 'comparison';

/** The choices that change a paper; the print page offers only these. */
export type PaperChoice = 'masked' | 'households' | 'blank' | 'large';

/**
 * How many are printed (份数): one, in which every household has its own sheet where there are sheets for households; one
 * for each place where it is posted; or as many as the agreement says.
 */
export type PaperCopies = 'one' | 'perPlace' | 'asAgreed';

export type PaperOptions = {
  /** The day printed in the foot of every page. */
  readonly printedOn: Day;
  /** Hides people's names and phones (隐去姓名和电话), for what is posted. */
  readonly masked: boolean;
  /** The households to print for; `null` prints all. */
  readonly households: readonly HouseholdId[] | null;
  /** Leaves open what a household would find filled in, to be written by hand (空白表). */
  readonly blank: boolean;
  /** What the code on a household's slip says; `null` prints no code. */
  readonly codeFor: (id: HouseholdId) => string | null;
  /** Sets the text in 18 points (大字版); only for papers that offer the choice. */
  readonly isLarge?: boolean;
  /** Counts pages through the packet that the paper is bound into, and not form by form. */
  readonly isInPacket?: boolean;
};

/**
 * One kind of paper: adding a paper is this value in a file of its own and its line in index.ts.
 * `describe` is pure and makes a new value at each call, because pdfmake writes into what it is given.
 */
export type DocumentDefinition<Name extends string = string> = {
  readonly name: Name;
  /** The paper's name on screens and in the file name: 加装电梯协议书. */
  readonly title: string;
  /** One line for the print page: whom the paper is for. */
  readonly purpose: string;
  readonly needs: readonly PaperNeed[];
  readonly choices: readonly PaperChoice[];
  readonly copies: PaperCopies;
  readonly describe: (content: PaperContent, options: PaperOptions) => PaperDescription;
};

/** Keeps a definition's own name in its type. */
export const defineDocument = <Name extends string>(
  definition: DocumentDefinition<Name>,
): DocumentDefinition<Name> => definition;
