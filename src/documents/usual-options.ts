import type { PaperOptions } from './document';

/** How papers are printed where nobody asks for more: every household, filled in, names hidden on what is posted. */
export const USUAL_OPTIONS: Omit<PaperOptions, 'printedOn' | 'codeFor'> = {
  masked: true,
  households: null,
  blank: false,
  isLarge: false,
};
