import { fontCoverage } from 'virtual:linti-font-coverage';
import type { FontCoverage, FontName } from './font-file';

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** The characters one face can draw. */
export type CoveredCharacters = { readonly has: (character: string) => boolean };

const prepared = new Map<FontName, CoveredCharacters>();

/** What a face can draw, read off the finished font file; small, and needs no font to be loaded. */
export function coveredCharacters(font: FontName): CoveredCharacters {
  const known = prepared.get(font) ?? decode(fontCoverage[font]);
  prepared.set(font, known);
  return known;
}

/** Whether a face can draw a character. */
export const isCovered = (font: FontName, character: string): boolean =>
  coveredCharacters(font).has(character);

/**
 * The characters of a text that the face would print as empty boxes, each once, in reading order.
 * Line ends and tabs are never drawn, hence never missing.
 */
export function missingCharacters(text: string, font: FontName = 'song'): readonly string[] {
  const covered = coveredCharacters(font);
  return [...new Set(text)].filter((character) => !/[\n\r\t]/.test(character) && !covered.has(character));
}

function decode({ han, others }: FontCoverage): CoveredCharacters {
  const bits = Uint8Array.from(atob(han), (byte) => byte.charCodeAt(0));
  const rest = new Set(others);
  return {
    has: (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint < firstHan || codePoint > lastHan) return rest.has(character);
      const place = codePoint - firstHan;
      return (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
    },
  };
}
