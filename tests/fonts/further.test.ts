import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { survey } from '../../src/documents/survey';
import { characterMap } from '../../src/fonts/further/character-map';
import type { FurtherFace } from '../../src/fonts/further/further-face';
import { ownFace } from '../../src/fonts/further/own-face';
import { pixelFont } from '../../src/fonts/further/pixel-font';
import { loadWholeFont } from '../../src/fonts/further/whole-font';
import { typeset } from '../../src/pdf/typeset';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';
import { paperOptions } from '../documents/printed';
import { textOfPages } from '../documents/text-of-pages';

/** In the whole 宋 only; in no font of ours; and a sign that people do not write. */
const RARE = '㞓';
const NOBODY = '𰀀';

const notoSans = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);

const surveyOf = (owner: string) => ({
  documents: [survey],
  content: aPaperContent({ households: [aPaperHousehold({ owners: [owner] })] }),
  options: paperOptions(),
});

async function printedWith(owner: string, given: readonly FurtherFace[] = []) {
  const made = await typeset(surveyOf(owner), { given });
  if (made.kind !== 'set') throw new Error(made.words);
  return { missing: made.missing, text: (await textOfPages(made.bytes)).join('').replace(/\s/g, '') };
}

const square = Array.from({ length: 16 }, (_, y) => Array.from({ length: 16 }, (__, x) => x > 2 && y > 2));

describe('a character that the cut fonts lack', () => {
  it('comes from the whole font, which is fetched for it', async () => {
    const { missing, text } = await printedWith(`王${RARE}`);
    expect(missing).toEqual([]);
    expect(text).toContain(`王${RARE}`);
  });

  it('prints as a frame where no font has it, and is named', async () => {
    const { missing, text } = await printedWith(`王${NOBODY}`);
    expect(missing).toEqual([NOBODY]);
    expect(text).toContain('王□');
  });

  it('comes from a face that the person has given', async () => {
    const bytes = pixelFont([{ codePoint: 0x30000, rows: square }]);
    const { missing, text } = await printedWith(`王${NOBODY}`, [
      { name: 'drawn', bytes, has: (character) => character === NOBODY },
    ]);
    expect(missing).toEqual([]);
    expect(text).toContain(`王${NOBODY}`);
  });
});

describe('a font file of the person’s own', () => {
  it('is read for what it can draw', async () => {
    const face = await ownFace(new Blob([new Uint8Array(await readFile(notoSans))]));
    expect(face?.has('鵬')).toBe(true);
    expect(face?.has(NOBODY)).toBe(false);
  });

  it.each([
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['a collection of fonts', 'ttcf\0\0\0\0'],
    ['an empty file', ''],
    ['a font cut off in its directory', '\0\u0001\0\0\0\u0005\0'],
  ])('is refused where it is %s', async (_, text) => {
    expect(await ownFace(new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]))).toBeNull();
  });
});

it('the map of a font of drawings names exactly what was drawn', () => {
  const font = pixelFont([
    { codePoint: 0x30000, rows: square },
    { codePoint: 0x4e00, rows: square },
  ]);
  expect([...(characterMap(font) ?? [])].sort((a, b) => a - b)).toEqual([0x4e00, 0x30000]);
});

it('the whole font has what the app’s own 宋 has, and far more', async () => {
  const whole = await loadWholeFont();
  expect([...'安𬍛䶮㛃', RARE].every((character) => whole?.has(character))).toBe(true);
});
