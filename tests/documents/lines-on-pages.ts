import { loadReader } from '../../src/pdf/engines';

/** One line of one cell or paragraph, as the eye sees it: pieces that touch belong together. */
export type PageLine = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
};

/** Every line on every page, from top to bottom and left to right; a gap of more than a character divides. */
export async function linesOnPages(bytes: Uint8Array): Promise<readonly PageLine[]> {
  const { getDocument } = await loadReader();
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const lines: PageLine[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [runOf(item)] : []));
    lines.push(...joined(runs).map((line) => ({ page, ...line })));
  }
  await task.destroy();
  return lines;
}

type Run = {
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  readonly text: string;
};

type Item = {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
};

function runOf({ str, width, height, transform }: Item): Run {
  const [x, y] = [Number(transform[4]), Number(transform[5])];
  return { x, y, end: x + width, size: height, text: str };
}

function joined(runs: readonly Run[]): readonly Omit<PageLine, 'page'>[] {
  const sorted = [...runs].sort((a, b) => (Math.abs(a.y - b.y) < 2 ? a.x - b.x : b.y - a.y));
  const lines: { x: number; y: number; end: number; text: string }[] = [];
  for (const run of sorted) {
    const last = lines.at(-1);
    const isNext = last !== undefined && Math.abs(last.y - run.y) < 2 && run.x - last.end < run.size * 0.9;
    if (isNext) {
      last.text += run.text;
      last.end = run.end;
    } else lines.push({ x: run.x, y: run.y, end: run.end, text: run.text });
  }
  return lines.map(({ x, y, text }) => ({ x, y, text }));
}
