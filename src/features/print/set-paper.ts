import { amountFaults } from '../../documents/amounts';
import { boxed } from '../../documents/boxed';
import { describePapers, type WantedPaper } from '../../documents/describe-papers';
import { missingGlyphs } from '../../documents/glyphs';
import { startOf } from '../../documents/packet';
import { isCovered } from '../../fonts/covered-characters';
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
  const [wrong] = amountFaults(describePapers(wanted));
  if (wrong !== undefined) throw new RangeError(`In words ${wrong.words}, but no such figure: ${wrong.near}`);
  const missing = missingGlyphs(describePapers(wanted), isCovered);
  const bytes = await renderPaper(boxed(describePapers(wanted), isCovered), fonts, {
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
