import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '../../src/shell/safe-file-name';

it.each([
  ['加梯-向阳小区5号楼.linti.json', '加梯-向阳小区5号楼.linti.json'],
  ['../../etc/passwd.linti.json', 'etcpasswd.linti.json'],
  ['C:\\Windows\\a.csv', 'CWindowsa.csv'],
  ['a\u202egnp.exe\u0000.pdf', 'agnp.exe.pdf'],
  ['<img src=x onerror=alert(1)>.linti.json', 'img src=x onerror=alert(1).linti.json'],
  ['...', '_'],
  ['.linti.json', '_.linti.json'],
])('%j is saved as %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it('keeps the ending and a bearable length, and leaves nothing that is a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
      const name = safeFileName(`${typed}.linti.json`);
      expect(name).toMatch(/\.linti\.json$/);
      expect(name).not.toMatch(/[\\/:*?"<>|]|^\.(?!linti)/);
      expect(Array.from(name).length).toBeLessThanOrEqual(140);
    }),
    { numRuns: 300 },
  );
});
