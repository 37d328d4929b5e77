import { boxed } from '../../documents/boxed';
import type { DocumentDefinition, PaperDescription, PaperOptions } from '../../documents/document';
import { missingGlyphs, type PaperFace } from '../../documents/glyphs';
import { optionsFor, packet, startOf } from '../../documents/packet';
import type { PaperContent } from '../../domain/agreement/content';
import { coveredCharacters } from '../../fonts/covered-characters';
import { loadFonts } from '../../fonts/fonts';
import { type PdfPages, pagesOf } from '../../pdf/pages';
import { renderPaper } from '../../pdf/render';

/** Characters that no face has and that print as frames to write in, joined; empty when every one can be drawn. */
export type MissingCharacters = string;

export type SetPaper = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: PdfPages;
  readonly missing: MissingCharacters;
  /** How many pages each paper takes, by its name. */
  readonly pagesPerPaper: ReadonlyMap<string, number>;
};

/** What to set: one paper by itself, or several bound into one file. */
export type WantedPaper = {
  readonly documents: readonly DocumentDefinition[];
  readonly content: PaperContent;
  readonly options: PaperOptions;
};

/** Brings the fonts, sets the paper and opens its pages; rejects when called off or when something fails. */
export async function setPaper(
  wanted: WantedPaper,
  signal: AbortSignal,
  onProgress: (stage: 'fonts' | 'setting', fraction: number) => void,
): Promise<SetPaper> {
  const fonts = await loadFonts((fraction) => {
    if (!signal.aborted) onProgress('fonts', fraction);
  });
  signal.throwIfAborted();
  const missing = missingGlyphs(describe(wanted), covers);
  const bytes = await renderPaper(boxed(describe(wanted), covers), fonts, {
    signal,
    onProgress: (fraction) => onProgress('setting', fraction),
  });
  const pages = await pagesOf(bytes);
  return {
    bytes,
    pages,
    missing: [...new Set(missing.map(({ character }) => character))].join(''),
    pagesPerPaper: countPages(wanted.documents, pages),
  };
}

const covers = (face: PaperFace, character: string): boolean => coveredCharacters(face).has(character);

function describe({ documents, content, options }: WantedPaper): PaperDescription {
  const [only, ...others] = documents;
  if (only !== undefined && others.length === 0) return only.describe(content, optionsFor(only, options));
  return packet(content, options, documents);
}

/** From the page where a paper starts to where the next one does. */
function countPages(
  documents: WantedPaper['documents'],
  { count, places }: Pick<PdfPages, 'count' | 'places'>,
): ReadonlyMap<string, number> {
  const starts = documents.map((document) => places.get(startOf(document)) ?? 1);
  return new Map(
    documents.map(({ name }, index) => [name, (starts[index + 1] ?? count + 1) - (starts[index] ?? 1)]),
  );
}
