import type { DocumentDefinition } from '../../documents/document';
import { missingGlyphs } from '../../documents/glyphs';
import type { PaperContent } from '../../domain/agreement/content';
import type { Day } from '../../domain/kernel/day';
import { coveredCharacters } from '../../fonts/covered-characters';
import { loadFonts } from '../../fonts/fonts';
import { type PdfPages, pagesOf } from '../../pdf/pages';
import { renderPaper } from '../../pdf/render';

/** Characters that would print as empty boxes, joined; empty when every one is in the fonts. */
export type MissingCharacters = string;

export type SetPaper = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: PdfPages;
  readonly missing: MissingCharacters;
};

type Wanted = {
  readonly document: DocumentDefinition;
  readonly content: PaperContent;
  readonly printedOn: Day;
  readonly masked: boolean;
};

/** Brings the fonts, sets the paper and opens its pages; rejects when called off or when something fails. */
export async function setPaper(
  { document, content, printedOn, masked }: Wanted,
  signal: AbortSignal,
  onProgress: (stage: 'fonts' | 'setting', fraction: number) => void,
): Promise<SetPaper> {
  const fonts = await loadFonts((fraction) => {
    if (!signal.aborted) onProgress('fonts', fraction);
  });
  signal.throwIfAborted();
  const describe = () =>
    document.describe(content, { printedOn, masked, households: null, blank: false, codeFor: () => null });
  const missing = missingGlyphs(describe(), (face, character) => coveredCharacters(face).has(character));
  const bytes = await renderPaper(describe(), fonts, {
    signal,
    onProgress: (fraction) => onProgress('setting', fraction),
  });
  const pages = await pagesOf(bytes);
  return { bytes, pages, missing: [...new Set(missing.map(({ character }) => character))].join('') };
}
