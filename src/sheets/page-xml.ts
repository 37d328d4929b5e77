import { sheetText } from '../text/zh-cn/sheet';
import { type BookPage, cellName } from './book';

/**
 * What the library leaves out of a sheet: what each formula comes to, A4 across the full width, the count of pages
 * below. The format keeps its elements in a fixed order.
 */
export const pageXml = (xml: string, page: BookPage): string =>
  [reckoned, fitted, footed, withoutDrawing].reduce((made, change) => change(made, page), xml);

/** The rows that return on every printed page, which the format keeps in the book and not in the sheet. */
export function titlesXml(xml: string, pages: readonly BookPage[]): string {
  const names = pages.flatMap(({ name, headRow }, index) =>
    headRow === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name)}'!$${headRow}:$${headRow}</definedName>`,
        ],
  );
  const element = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return xml.replace(/<definedNames\s*\/>|<definedNames>.*?<\/definedNames>/, element);
}

function reckoned(xml: string, { rows }: BookPage): string {
  const values = new Map(
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) =>
        cell?.kind === 'formula' ? [[cellName(y + 1, x + 1), cell.value] as const] : [],
      ),
    ),
  );
  return xml
    .replace(/<c r="([A-Z]+\d+)"([^>]*)><f>/g, (opening: string, name: string, rest: string) => {
      const value = values.get(name);
      return typeof value === 'string' ? `<c r="${name}"${rest} t="str"><f>` : opening;
    })
    .replace(/(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)/g, (cell: string, _: string, name: string) => {
      const value = values.get(name);
      return value === undefined ? cell : `${cell}<v>${escaped(String(value))}</v>`;
    });
}

/** As many rows as are drawn a little smaller rather than leave their last ones alone on a second page. */
const ON_ONE_PAGE = 26;

/** One page wide, and as many high as it takes; a short table is one page. */
const fitted = (xml: string, { isLandscape = false, rows }: BookPage): string =>
  xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageMargins[^>]*>/, '')
    .replace(/<pageSetup[^>]*>/, '')
    .replace(
      /(?=<drawing |<\/worksheet>)/,
      `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.8" header="0.3" footer="0.4"/><pageSetup paperSize="9" orientation="${isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${rows.length > ON_ONE_PAGE ? 0 : 1}"/>`,
    );

const footed = (xml: string, { foot = '' }: BookPage): string =>
  xml.replace(
    /(?=<drawing |<\/worksheet>)/,
    `<headerFooter><oddFooter>${escaped(`&L${foot.replaceAll('&', '&&')}&R${sheetText.pageOfPages}`)}</oddFooter></headerFooter>`,
  );

const withoutDrawing = (xml: string): string => xml.replace(/<drawing [^>]*>/, '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
