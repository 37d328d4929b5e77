import type { FurtherFace } from './further-face';
import { BELOW_LINE, type PixelGlyph, pixelFont } from './pixel-font';

/** Points along the side of a drawing: at 16 points of type far finer than any office printer. */
const SIDE = 256;

/** The fonts of the usual systems that know most characters, 宋 first. */
const FAMILIES =
  '"SimSun", "SimSun-ExtB", "SimSun-ExtG", "STSong", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif';

/** No font draws it, so that whatever shows for it is the sign of this browser for 缺字. */
const NOBODY_DRAWS = '\u{10fffe}';

/**
 * A face of those characters that the fonts of this machine can draw; `null` where they can draw none of them. Browsers
 * hand no page a font file, but they draw on a canvas.
 */
export function drawnFace(characters: readonly string[]): FurtherFace | null {
  const lacking = keyOf(drawn(NOBODY_DRAWS));
  const glyphs = characters.flatMap((character): readonly PixelGlyph[] => {
    const rows = drawn(character);
    const key = keyOf(rows);
    return key === lacking || !key.includes('1') ? [] : [{ codePoint: character.codePointAt(0) ?? 0, rows }];
  });
  if (glyphs.length === 0) return null;
  const has = new Set(glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)));
  return { name: 'drawn', bytes: pixelFont(glyphs), has: (character) => has.has(character) };
}

function drawn(character: string): readonly (readonly boolean[])[] {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  context.font = `${SIDE}px ${FAMILIES}`;
  context.textBaseline = 'alphabetic';
  context.fillText(character, 0, SIDE * (1 - BELOW_LINE));
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return Array.from({ length: SIDE }, (_, y) =>
    Array.from({ length: SIDE }, (__, x) => (data[(y * SIDE + x) * 4 + 3] ?? 0) > 127),
  );
}

const keyOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.map((row) => row.map(Number).join('')).join('');
