import { amountFaults } from '../documents/amounts';
import { describePapers, type WantedPaper } from '../documents/describe-papers';
import { drawable } from '../documents/drawable';
import { missingGlyphs } from '../documents/glyphs';
import { isCovered } from '../fonts/covered-characters';
import type { FontFile } from '../fonts/font-file';
import type { FurtherFace } from '../fonts/further/further-face';
import { type RenderOptions, renderPaper } from './render';

/** A paper in type with the characters that print as frames because no face at hand draws them; or why it is not printed. */
export type InType =
  | { readonly kind: 'set'; readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly string[] }
  /** An amount in words that the figures do not bear out. */
  | { readonly kind: 'amountsDiffer'; readonly words: string };

/** The characters of what is wanted that none of the paper fonts draws, each once. */
export const lackingIn = (wanted: WantedPaper): readonly string[] => [
  ...new Set(missingGlyphs(describePapers(wanted), hasDrawing).map(({ character }) => character)),
];

/**
 * Sets what is wanted in type: amounts in words are held against the figures first, and characters that the paper fonts
 * lack come from the further faces, in their order.
 */
export async function setInType(
  wanted: WantedPaper,
  fonts: readonly FontFile[],
  faces: readonly FurtherFace[],
  options: RenderOptions = {},
): Promise<InType> {
  const [wrong] = amountFaults(describePapers(wanted));
  if (wrong !== undefined) return { kind: 'amountsDiffer', words: wrong.words };
  const lacking = lackingIn(wanted);
  const further = faces.filter(({ has }) => lacking.some(has));
  const description = drawable(describePapers(wanted), { covers: isCovered, further });
  return {
    kind: 'set',
    bytes: await renderPaper(description, [...fonts, ...further], options),
    missing: lacking.filter((character) => !further.some(({ has }) => has(character))),
  };
}

/** 宋 draws what the other faces of the papers lack. */
const hasDrawing: typeof isCovered = (face, character) =>
  isCovered(face, character) || isCovered('song', character);
