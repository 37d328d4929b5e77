import type { PaperContent } from '../domain/agreement/content';
import type { DocumentDefinition, PaperDescription, PaperOptions } from './document';
import { optionsFor, packet } from './packet';

/** What to set: one paper by itself, or several bound into one file. */
export type WantedPaper = {
  readonly documents: readonly DocumentDefinition[];
  readonly content: PaperContent;
  readonly options: PaperOptions;
};

/** The description of what is wanted, anew at each call; print page and command line describe the same. */
export function describePapers({ documents, content, options }: WantedPaper): PaperDescription {
  const [only, ...others] = documents;
  if (only !== undefined && others.length === 0) return only.describe(content, optionsFor(only, options));
  return packet(content, options, documents);
}
