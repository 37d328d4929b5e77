import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Book, columnName, figure, formula, words } from '../../src/sheets/book';
import { writeBook } from '../../src/sheets/write-book';

const BOOK: Book = {
  pages: [
    {
      name: '甲',
      widths: [10, 12],
      headRow: 1,
      foot: '方案B & 第2版',
      rows: [
        [words('房号', { bold: true, border: true }), words('金额')],
        [words('0101'), figure(12.5, 'money')],
        [words('合计'), formula('SUM(B2:B2)', 12.5, 'money')],
        [words('核对'), formula('IF(B3<13,"对","错")', '对')],
      ],
    },
    { name: '乙', widths: [8], isLandscape: true, rows: [[words('说明')]] },
  ],
};

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

it('a formula is written with what it comes to, for whoever only shows files', async () => {
  const sheet = partsOf(await writeBook(BOOK)).get('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<c r="B3"[^>]*><f>SUM\(B2:B2\)<\/f><v>12\.5<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="B4"[^>]*t="str"><f>IF\(B3&lt;13,.*<\/f><v>对<\/v><\/c>/);
});

it('a room number stays words', async () => {
  const parts = partsOf(await writeBook(BOOK));
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]* t="s">/);
  expect(parts.get('xl/sharedStrings.xml')).toContain('0101');
});

it('prints on A4 across its width, a short table on one page, with its head on every page and a count of pages', async () => {
  const parts = partsOf(await writeBook(BOOK));
  const [first, second] = [parts.get('xl/worksheets/sheet1.xml'), parts.get('xl/worksheets/sheet2.xml')];
  expect(first).toContain('paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"');
  expect(second).toContain('orientation="landscape"');
  expect(first).toContain('&amp;L方案B &amp;&amp; 第2版&amp;R第 &amp;P 页　共 &amp;N 页');
  expect(parts.get('xl/workbook.xml')).toContain(`localSheetId="0">'甲'!$1:$1<`);
});

it('the same book is the same bytes, whenever it is written', async () => {
  expect(await writeBook(BOOK)).toEqual(await writeBook(BOOK));
});

it('a sheet of many lines is packed without a worker', async () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => [
    figure(index),
    formula(`A${index + 1}*2`, index * 2),
  ]);
  const parts = partsOf(await writeBook({ pages: [{ name: '长', widths: [8, 8], rows }] }));
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('fitToHeight="0"');
  expect(parts.get('xl/worksheets/sheet1.xml')?.length).toBeGreaterThan(160_000);
});

it('columns are named as spreadsheets name them', () => {
  expect([1, 26, 27, 52, 53, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});
