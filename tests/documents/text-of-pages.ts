import { loadReader } from '../../src/pdf/engines';

/** The text of each page, line by line from top to bottom, pieces of one line joined by a space. */
export async function textOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await loadReader();
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  await task.destroy();
  return pages;
}

type Run = { readonly str: string; readonly transform: readonly unknown[] };

function linesOf(runs: readonly Run[]): string {
  const placed = runs
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform }) => ({ str, x: Number(transform[4]), y: Number(transform[5]) }));
  const lines: { readonly y: number; readonly runs: { readonly str: string; readonly x: number }[] }[] = [];
  for (const { str, x, y } of placed) {
    const line = lines.find((other) => Math.abs(other.y - y) < 2);
    if (line === undefined) lines.push({ y, runs: [{ str, x }] });
    else line.runs.push({ str, x });
  }
  return lines
    .sort((a, b) => b.y - a.y)
    .map(({ runs: row }) =>
      row
        .sort((a, b) => a.x - b.x)
        .map(({ str }) => str)
        .join(' '),
    )
    .join('\n');
}
