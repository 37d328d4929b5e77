import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeBase85 } from '../../scripts/vite/base85';
import { BASE85_ALPHABET, decodeBase85 } from '../../src/fonts/sources/base85';

it('gives back the bytes, whatever they are and however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(decodeBase85(encodeBase85(bytes), bytes.length)).toEqual(bytes);
    }),
  );
});

it('uses eighty-five characters, none of which can end the element that holds them', () => {
  expect(new Set(BASE85_ALPHABET).size).toBe(85);
  expect(BASE85_ALPHABET).not.toMatch(/[<"'`\\\s]/);
});
