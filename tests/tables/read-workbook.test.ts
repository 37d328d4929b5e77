import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/tables/limits';
import { readWorkbook } from '../../src/tables/read-workbook';

const fixture = (file: string) => new Uint8Array(readFileSync(`tests/fixtures/tables/${file}`));
const text = (content: string) => new TextEncoder().encode(content);
const cellsOf = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  return read.ok ? read.value.sheets[0]?.rows.map(({ cells }) => cells) : read.error;
};
const faultOf = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  return read.ok ? 'read' : read.error;
};

function xlsx(rows: readonly (readonly unknown[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

describe('text with delimiters', () => {
  test.each([
    ['commas', '房号,面积\r\n101,"1,095.62"'],
    ['semicolons', '房号;面积\n101;1,095.62'],
    ['tabs behind a byte order mark', '\uFEFF房号\t面积\n101\t1,095.62'],
    ['the mark that Excel is told', 'sep=|\n房号|面积\n101|1,095.62'],
    ['full-width commas', '房号，面积\n101，1095.62'],
  ])('is read with %s', (_, content) => {
    expect(cellsOf(text(content))).toEqual([
      ['房号', '面积'],
      ['101', content.includes('，') ? '1095.62' : '1,095.62'],
    ]);
  });

  test.each([',,\r\n,,\r\n', ';;\n;;\n', '\t\t\n', ' \n \n'])(
    'in which no cell is filled says so: %j',
    (text) => {
      expect(readWorkbook(new TextEncoder().encode(text))).toEqual({ ok: false, error: { kind: 'noCells' } });
    },
  );

  test('keeps the numbers of its lines where some are empty', () => {
    const read = readWorkbook(text('房号,业主\n\n101,王建国'));
    expect(read.ok && read.value.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('in UTF-16 without a mark is known by its zeros', () => {
    const wide = Buffer.from('房号,业主\r\n101,王建国\r\n102,李梅', 'utf16le');
    const bytes = new Uint8Array(wide);
    expect(cellsOf(bytes)?.[1 as never]).toEqual(['101', '王建国']);
    expect(cellsOf(new Uint8Array(wide.swap16()))?.[1 as never]).toEqual(['101', '王建国']);
  });

  test('in characters that nobody knows is refused, not read as rubbish', () => {
    expect(faultOf(new Uint8Array([0xb7, 0xbf, 0x2c, 0xff, 0xff, 0x31]))).toEqual({
      kind: 'unknownCharacters',
    });
  });
});

describe('a file that is no list of households is refused with its reason', () => {
  test.each([
    ['empty', new Uint8Array(), { kind: 'empty' }],
    ['without a filled cell', text(' \t \n\t'), { kind: 'noCells' }],
    ['a PDF', text('%PDF-1.7'), { kind: 'notATable', foreign: 'pdf' }],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { kind: 'notATable', foreign: 'picture' }],
    ['a backup', text('{"format":"linti-backup"}'), { kind: 'notATable', foreign: 'backup' }],
    ['a web page without a table', text('<html><p>x</p></html>'), { kind: 'notATable', foreign: 'unknown' }],
    [
      'a Word file',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      { kind: 'notATable', foreign: 'word' },
    ],
    ['a zip archive', zipSync({ 'a.txt': strToU8('x') }), { kind: 'notATable', foreign: 'archive' }],
    ['cut off in the middle', fixture('merged-title.xlsx').subarray(0, 3000), { kind: 'damaged' }],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toEqual(fault);
  });

  test('one that Excel has locked with a password', () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    const directory = bytes.lastIndexOf(0x02) - 1;
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    expect(directory).toBeGreaterThan(0);
    bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    expect(faultOf(bytes)).toEqual({ kind: 'locked' });
  });
});

describe('limits', () => {
  test('hold a file to its size before it is looked at', () => {
    expect(faultOf(new Uint8Array(LIMITS.bytes + 1))).toEqual({ kind: 'tooLarge', bytes: LIMITS.bytes });
  });

  const bomb = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/sharedStrings.xml': new Uint8Array(LIMITS.unpackedBytes + 1),
  });

  test('refuse an archive by the sizes that it states', () => {
    expect(bomb.length).toBeLessThan(200_000);
    expect(faultOf(bomb)).toEqual({ kind: 'unpacksTooLarge', bytes: LIMITS.unpackedBytes });
  });

  test('refuse an archive whose stated sizes lie by what comes out', { timeout: 60_000 }, () => {
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(faultOf(lying)).toEqual({ kind: 'unpacksTooLarge', bytes: LIMITS.unpackedBytes });
  });

  test('take as many rows as they name and not one more', { timeout: 60_000 }, () => {
    const rows = (count: number) => text(Array.from({ length: count }, (_, at) => `${at},x`).join('\n'));
    expect(faultOf(rows(LIMITS.rows))).toBe('read');
    expect(faultOf(rows(LIMITS.rows + 1))).toEqual({ kind: 'tooManyRows', sheet: '', most: LIMITS.rows });
    const sheet = Array.from({ length: LIMITS.rows + 1 }, (_, at) => [at]);
    expect(faultOf(xlsx(sheet))).toEqual({ kind: 'tooManyRows', sheet: 'Sheet1', most: LIMITS.rows });
  });

  test('take as many columns as they name and not one more', () => {
    const row = (count: number) => [Array.from({ length: count }, (_, at) => at)];
    expect(faultOf(xlsx(row(LIMITS.columns)))).toBe('read');
    const fault = { kind: 'tooManyColumns', sheet: 'Sheet1', most: LIMITS.columns };
    expect(faultOf(xlsx(row(LIMITS.columns + 1)))).toEqual(fault);
  });
});

describe('cells', () => {
  test('are read as text whatever they begin with, and a formula as its last result', () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([['=1+1', '@SUM(A1)', '+86 138', '<b>x</b>', '__proto__']]);
    sheet['F1'] = { t: 'n', f: 'A1*2', v: 95.62 };
    sheet['!ref'] = 'A1:F1';
    utils.book_append_sheet(book, sheet, 'constructor');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(cellsOf(bytes)).toEqual([['=1+1', '@SUM(A1)', '+86 138', '<b>x</b>', '__proto__', '95.62']]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('lose the dust of binary fractions and no digit', () => {
    expect(cellsOf(xlsx([[0.1 + 0.2, 95.62, 13800001111, 101]]))).toEqual([
      ['0.3', '95.62', '13800001111', '101'],
    ]);
  });
});
