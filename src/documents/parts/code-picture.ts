import type { CanvasRect, ContentCanvas } from 'pdfmake/interfaces';
import { encode } from 'uqr';
import { mm } from './type';

const SIZE = mm(36);

/** Up to here the modules of the square stay half a millimetre wide with error level M; beyond it takes L. */
const MOST_FOR_MEDIUM = 362;

/** A code to be scanned (二维码), 36 mm square, without a border, drawn as black bars. */
export function codePicture(text: string): ContentCanvas {
  const isLong = new TextEncoder().encode(text).length > MOST_FOR_MEDIUM;
  const { data, size } = encode(text, { ecc: isLong ? 'L' : 'M', border: 0 });
  const module = SIZE / size;
  const bars = data.flatMap((row, y) => barsOf(row).map(([from, length]) => bar(from, y, length, module)));
  return { canvas: bars };
}

/** Dark stretches of a row as first column and length. */
function barsOf(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const bars: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = bars.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else bars.push([x, 1]);
  });
  return bars;
}

/** A hair taller than its row, so that no white line shows between rows. */
const bar = (x: number, y: number, length: number, module: number): CanvasRect => ({
  type: 'rect',
  x: x * module,
  y: y * module,
  w: length * module,
  h: module * 1.02,
  color: 'black',
  lineWidth: 0,
});
