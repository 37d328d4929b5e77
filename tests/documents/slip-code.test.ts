import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { householdSlips } from '../../src/documents/household-slips';
import { slipCode, slipLink } from '../../src/documents/slip-code';
import type { PaperContent, PaperHousehold } from '../../src/domain/agreement/content';
import { fen } from '../../src/domain/money/fen';
import { formalRenminbi } from '../../src/text/formal-yuan';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';
import { paperOptions, printed } from './printed';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Reads a picture that pdftoppm wrote as grey values (PGM). */
function greyPicture(file: Uint8Array): { pixels: Uint8ClampedArray; width: number; height: number } {
  const head = new TextDecoder('latin1').decode(file.slice(0, 40));
  const [start = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head) ?? [];
  const grey = file.slice(start.length);
  const pixels = new Uint8ClampedArray(grey.length * 4);
  for (const [index, value] of grey.entries()) pixels.set([value, value, value, 255], index * 4);
  return { pixels, width: Number(width), height: Number(height) };
}

const hasRaster = (() => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** What a phone would read off a page printed at 200 dots to the inch, from the upper and the lower half of it. */
function codesOn(pdf: Uint8Array): readonly (string | undefined)[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'linti-slip-'));
  try {
    writeFileSync(path.join(folder, 'slip.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '200', '-gray', '-singlefile', 'slip.pdf', 'slip'], { cwd: folder });
    const { pixels, width, height } = greyPicture(
      new Uint8Array(readFileSync(path.join(folder, 'slip.pgm'))),
    );
    const half = Math.floor(height / 2);
    return [0, half].map((top) => {
      const part = pixels.slice(top * width * 4, (top + half) * width * 4);
      const found = jsqr(part, width, half);
      return found === null ? undefined : new TextDecoder().decode(Uint8Array.from(found.binaryData));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the code on a slip', () => {
  const content = aPaperContent();

  it('says the room, the version, the share in figures and words, and the check code', () => {
    const household = aPaperHousehold({ room: '302', share: fen(3_546_400) });
    const text = slipCode(content, household);
    for (const words of ['302室', '方案B第3版', 'K7QF-2M9D', '35,464元', formalRenminbi(household.share)])
      expect(text).toContain(words);
  });

  it('names nobody and no other household', () => {
    for (const household of content.households) {
      const text = slipCode(content, household);
      for (const { room, owners } of content.households) {
        for (const owner of owners) expect(text).not.toContain(owner);
        if (room !== household.room) expect(text).not.toContain(`${room}室`);
      }
    }
  });

  it('stays within 300 bytes however long the name of the place and the amount are', () => {
    const place = { ...content.place, estate: '长'.repeat(80) };
    const household = aPaperHousehold({ room: '商铺A-1', share: fen(98_765_432_199) });
    const text = slipCode(aPaperContent({ place, isSample: true, issuedOn: null }), household);
    expect(bytesOf(text)).toBeLessThanOrEqual(300);
    expect(text).toContain(formalRenminbi(household.share));
    expect(text).toContain('商铺A-1室');
  });

  it.skipIf(!hasRaster).each([
    ['plain text', slipCode],
    [
      'an address of the card',
      (all: PaperContent, one: PaperHousehold) => slipLink(all, one, 'https://www.example.org/linti/'),
    ],
  ])(
    'is read back from both slips of a sheet as %s (skipped where pdftoppm of poppler-utils is not installed)',
    async (_kind, codeOf) => {
      const [, , , , first, second] = content.households;
      if (first === undefined || second === undefined) throw new Error('The stairwell has households.');
      const codes = [first, second].map((household) => codeOf(content, household));
      const pdf = await printed(
        householdSlips,
        content,
        paperOptions({
          households: [first.id, second.id],
          codeFor: (id) => (id === first.id ? (codes[0] ?? null) : (codes[1] ?? null)),
        }),
      );
      expect(codesOn(pdf)).toEqual(codes);
    },
  );
});
