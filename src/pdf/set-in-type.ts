import { amountFaults } from '../documents/amounts';
import { describePapers, type WantedPaper } from '../documents/describe-papers';
import type { PaperDescription } from '../documents/document';
import { drawable } from '../documents/drawable';
import { missingGlyphs } from '../documents/glyphs';
import type { Extent } from '../documents/packet';
import { isCovered } from '../fonts/covered-characters';
import type { FontFile } from '../fonts/font-file';
import type { FurtherFace } from '../fonts/further/further-face';
import { counting } from './extents';
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
  standIns: readonly FurtherFace[],
  options: RenderOptions = {},
): Promise<InType> {
  const [wrong] = amountFaults(describePapers(wanted));
  if (wrong !== undefined) return { kind: 'amountsDiffer', words: wrong.words };
  const lacking = lackingIn(wanted);
  const further = standIns.filter(({ has }) => lacking.some(has));
  const describe = (extents: readonly Extent[]): PaperDescription =>
    drawable(describePapers({ ...wanted, extents }), { covers: isCovered, further });
  const faces = [...fonts, ...further];
  const extents = wanted.documents.length > 1 ? await extentsOf(describe([]), faces, halfOf(options)) : [];
  return {
    kind: 'set',
    bytes: await renderPaper(
      describe(extents),
      faces,
      wanted.documents.length > 1 ? otherHalfOf(options) : options,
    ),
    missing: lacking.filter((character) => !further.some(({ has }) => has(character))),
  };
}

/** 宋 draws what the other faces of the papers lack. */
const hasDrawing: typeof isCovered = (face, character) =>
  isCovered(face, character) || isCovered('song', character);

/** Sets a packet once to see what its parts take, since its contents page is to say so. */
async function extentsOf(
  description: PaperDescription,
  faces: Parameters<typeof renderPaper>[1],
  options: RenderOptions,
): Promise<readonly Extent[]> {
  const counted = counting(description);
  await renderPaper(counted.description, faces, options);
  return counted.extents();
}

const part = (options: RenderOptions, from: number): RenderOptions => ({
  ...options,
  onProgress: (fraction) => options.onProgress?.(from + fraction / 2),
});
const halfOf = (options: RenderOptions): RenderOptions => part(options, 0);
const otherHalfOf = (options: RenderOptions): RenderOptions => part(options, 0.5);
