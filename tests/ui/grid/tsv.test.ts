import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTsv } from '../../../src/ui/grid/tsv';

test('splits tabs into cells and lines into rows, whatever the line end', () => {
  const block = [
    ['601', '王建国', '89.25'],
    ['602', '张秀英', '76.5'],
  ];
  for (const end of ['\r\n', '\n', '\r']) {
    expect(parseTsv(block.map((row) => row.join('\t')).join(end) + end)).toEqual(block);
  }
});

test('reads quoted cells with tabs, line ends and doubled quotes', () => {
  expect(parseTsv('"王建国\r\n李梅"\t"他说""可以"""\t"a\tb"\r\n')).toEqual([
    ['王建国\n李梅', '他说"可以"', 'a\tb'],
  ]);
});

test('takes a quote that is never closed, or stands inside, as text', () => {
  expect(parseTsv('"半截\t3" 管\n"又" 一个\t好')).toEqual([
    ['"半截', '3" 管'],
    ['"又" 一个', '好'],
  ]);
});

test('pads the short rows that merged cells leave behind', () => {
  expect(parseTsv('6 层\t601\t王建国\n\t602\n\n')).toEqual([
    ['6 层', '601', '王建国'],
    ['', '602', ''],
    ['', '', ''],
  ]);
});

test('keeps an empty last cell and the zero of 0101', () => {
  expect(parseTsv('0101\t\n')).toEqual([['0101', '']]);
  expect(parseTsv('a\t')).toEqual([['a', '']]);
  expect(parseTsv('')).toEqual([]);
});

const cell = fc.string({ unit: fc.constantFrom('a', '中', '"', '\t', '\n', ' ', '1') });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('gives back every block that was quoted cell by cell', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
        ),
      (block) => {
        expect(parseTsv(block.map((row) => row.map(quoted).join('\t')).join('\r\n'))).toEqual(block);
      },
    ),
  );
});
