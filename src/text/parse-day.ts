import { type Day, day, isDay } from '../domain/kernel/day';
import { err, ok, type Result } from '../domain/kernel/result';

/** Why a typed date cannot be taken; the sentences are in zh-cn/parse-errors.ts. */
export type DayError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notDay' }
  | { readonly kind: 'noSuchDay'; readonly month: number; readonly date: number };

const SHAPES = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/**
 * Reads a date (日期) as people write it: `2026年11月25日`, `2026-11-25`, `2026.11.25`, `20261125`, in full or half
 * width. The year is never guessed.
 */
export function parseDay(typed: string): Result<Day, DayError> {
  const text = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[−–—。]/g, '-');
  if (text === '') return err({ kind: 'empty' });
  const found = SHAPES.map((shape) => shape.exec(text)).find((match) => match !== null);
  if (found === undefined) return err({ kind: 'notDay' });
  const [, year = '', month = '', date = ''] = found;
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(written)
    ? ok(day(written))
    : err({ kind: 'noSuchDay', month: Number(month), date: Number(date) });
}
