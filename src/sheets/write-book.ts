import { strToU8, unzipSync, zipSync } from 'fflate';
import { sheetText } from '../text/zh-cn/sheet';
import type { Book } from './book';
import { pageRows } from './page-rows';
import { pageXml, titlesXml } from './page-xml';

/**
 * Writes a book as an .xlsx file, the same bytes for the same book in browser and Node. Import lazily: the library
 * is not in what the first screen loads.
 *
 * The library packs in workers as soon as a sheet is long, which the page's rule on scripts forbids, and stamps
 * the hour into the file. The sheets are therefore taken out before it packs and put back here.
 */
export async function writeBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const written = new Map<string, string>();
  const blob = await write(
    book.pages.map(({ name, widths, rows, isLandscape, headRow }) => ({
      sheet: name,
      data: pageRows(rows),
      columns: widths.map((width) => ({ width })),
      showGridLines: false,
      ...(isLandscape === true ? { orientation: 'landscape' as const } : {}),
      ...(headRow === undefined ? {} : { stickyRowsCount: headRow }),
    })),
    {
      fontFamily: sheetText.font,
      fontSize: 11,
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, _options, { sheetIndex, sheetId }) => {
                  const page = book.pages[sheetIndex];
                  if (page === undefined)
                    throw new RangeError('The library wrote a sheet that nobody ordered.');
                  written.set(`xl/worksheets/sheet${sheetId}.xml`, pageXml(xml, page));
                  return heldPlace(xml);
                },
              },
              'xl/workbook.xml': { transform: (xml) => titlesXml(xml, book.pages) },
            },
          },
        },
      ],
    },
  ).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  for (const [path, xml] of written) files[path] = strToU8(xml);
  return new Uint8Array(zipSync(files, { mtime: FIXED, level: 9 }));
}

/** The earliest moment that a packed file can carry; what is in it decides the bytes, not when it was made. */
const FIXED = new Date(1980, 0, 1, 12);

/** What the library still looks for in a sheet after it was written. */
const heldPlace = (xml: string): string => `<worksheet>${/<drawing [^>]*>/.exec(xml)?.[0] ?? ''}</worksheet>`;
