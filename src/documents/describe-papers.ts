import type { PaperContent } from '../domain/agreement/content';
import type { DocumentDefinition, PaperDescription, PaperOptions } from './document';
import { type Extent, optionsFor, packet } from './packet';

/** What to set: one paper by itself, or several bound into one file. */
export type WantedPaper = {
  readonly documents: readonly DocumentDefinition[];
  readonly content: PaperContent;
  readonly options: PaperOptions;
  /** What each part of a packet takes, once it is known. */
  readonly extents?: readonly Extent[];
};

/** The description of what is wanted, anew at each call; print page and command line describe the same. */
export function describePapers({ documents, content, options, extents }: WantedPaper): PaperDescription {
  const [only, ...others] = documents;
  if (only !== undefined && others.length === 0) return only.describe(content, optionsFor(only, options));
  return packet(content, options, documents, extents);
}
