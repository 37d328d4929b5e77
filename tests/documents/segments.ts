import { loadReader } from '../../src/pdf/engines';

/** A stretch of text on one line of a page or of a cell, without a gap in it. */
export type Segment = { readonly text: string; readonly x: number; readonly y: number; readonly end: number };

/** The stretches of text of each page, from top to bottom. */
export async function segmentsOf(bytes: Uint8Array): Promise<readonly (readonly Segment[])[]> {
  const { getDocument } = await loadReader();
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const pages: (readonly Segment[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const runs = items.flatMap((item): readonly Segment[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      return [{ text: item.str, x, y, end: x + item.width }];
    });
    pages.push(together(runs));
  }
  await task.destroy();
  return pages;
}

/** Runs that begin where another ends are one stretch: a change of face in a line does not end it. */
function together(runs: readonly Segment[]): readonly Segment[] {
  const sorted = [...runs].sort((a, b) => (Math.abs(a.y - b.y) < 2 ? a.x - b.x : b.y - a.y));
  const segments: Segment[] = [];
  for (const run of sorted) {
    const last = segments.at(-1);
    const isNext = last !== undefined && Math.abs(last.y - run.y) < 2 && Math.abs(last.end - run.x) < 1.5;
    if (isNext) segments.splice(-1, 1, { ...last, text: last.text + run.text, end: run.end });
    else segments.push(run);
  }
  return segments;
}
