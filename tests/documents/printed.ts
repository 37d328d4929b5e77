import type { DocumentDefinition, PaperOptions } from '../../src/documents/document';
import type { PaperContent } from '../../src/domain/agreement/content';
import { day } from '../../src/domain/kernel/day';
import { loadFonts } from '../../src/fonts/fonts';
import { renderPaper } from '../../src/pdf/render';

/** Options as the print page first offers them. */
export const paperOptions = (changes: Partial<PaperOptions> = {}): PaperOptions => ({
  printedOn: day('2026-11-23'),
  masked: false,
  households: null,
  blank: false,
  codeFor: () => null,
  ...changes,
});

/** A paper as bytes, as it would be saved. */
export const printed = async (
  definition: DocumentDefinition,
  content: PaperContent,
  options: PaperOptions = paperOptions(),
): Promise<Uint8Array<ArrayBuffer>> => renderPaper(definition.describe(content, options), await loadFonts());
