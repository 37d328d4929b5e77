import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Whether LibreOffice can be had on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** The cells of a book by sheet, row and column, as LibreOffice reckons them; what the file says of its formulas is taken out first. */
export type Reckoned = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Has LibreOffice reckon books, named by their keys. */
export async function reckoned(
  books: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, Reckoned>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'linti-sheets-'));
  try {
    const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
    await mkdir(from);
    for (const [name, bytes] of Object.entries(books))
      await writeFile(path.join(from, `${name}.xlsx`), withoutResults(bytes));
    const files = Object.keys(books).map((name) => path.join(from, `${name}.xlsx`));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await promisify(execFile)('soffice', [
      profile,
      '--headless',
      '--convert-to',
      CSV,
      '--outdir',
      to,
      ...files,
    ]);
    const written = await readdir(to);
    const read = async (name: string): Promise<readonly [string, Reckoned]> => {
      const own = written.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'));
      const sheets = await Promise.all(
        own.map(
          async (file) =>
            [file.slice(name.length + 1, -4), rowsOf(await readFile(path.join(to, file), 'utf8'))] as const,
        ),
      );
      return [name, new Map(sheets)];
    };
    return Object.fromEntries(await Promise.all(Object.keys(books).map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Comma, quotes, UTF-8, every sheet in a file of its own, figures as they are and not as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The same file without what its formulas come to, so that whoever opens it must reckon. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (name.startsWith('xl/worksheets/sheet'))
      files[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(files);
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows;
}
