import type { CellObject } from '@e965/xlsx';

/**
 * What a person reads in a cell, with nothing lost to its format: 95.62 that is shown as 95.6 is 95.62,
 * and 101 that is shown as 0101 is 0101. Days and percentages read as they are shown.
 */
export function cellText({ t, v, w, z }: CellObject): string {
  if (t !== 'n' || typeof v !== 'number') return String(w ?? (t === 'z' || v === undefined ? '' : v));
  const shown = (w ?? '').trim();
  if (/^0\d+$/.test(shown) || shown.endsWith('%') || isDayFormat(String(z ?? ''))) return shown;
  // Fifteen digits are what spreadsheets keep; the rest is dust of binary fractions.
  const number = String(Number(v.toPrecision(15)));
  return number.includes('e') ? shown : number;
}

/** Formats such as yyyy/m/d, once colours, units in quotes and escapes are left out of sight. */
const isDayFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/General/gi, ''));
