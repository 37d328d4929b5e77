import { type DecimalText, isDecimalText } from '../../kernel/ratio';
import { err, type Result } from '../../kernel/result';
import { type Fen, fen } from '../../money/fen';
import type { BasisFault } from '../errors';
import type { AreaRounding, FloorTable } from '../floor-table';

export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What came is not of the shape the rule needs; names the field. */
export const malformed = (part: string): Result<never, BasisFault> => err({ kind: 'malformed', part });

/** A decimal number as text, or `null`. */
export const readDecimal = (value: unknown): DecimalText | null =>
  typeof value === 'string' && isDecimalText(value) ? value : null;

export const readWhole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;

const readFen = (value: unknown): Fen | null => {
  const amount = readWhole(value);
  return amount === null ? null : fen(amount);
};

/** Every entry of a record read alike; `null` as soon as one cannot be read. */
export function readEach<T>(
  value: unknown,
  read: (entry: unknown) => T | null,
): Readonly<Record<string, T>> | null {
  if (!isRaw(value)) return null;
  const entries: (readonly [string, T])[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const known = read(entry);
    if (known === null) return null;
    entries.push([key, known]);
  }
  return Object.fromEntries(entries);
}

export const readTable = (value: unknown): FloorTable | null => readEach(value, readDecimal);
export const readAmounts = (value: unknown): Readonly<Record<string, Fen>> | null => readEach(value, readFen);

/** How areas are rounded; exact unless the form says otherwise. */
export const readAreaRounding = (value: unknown): AreaRounding =>
  value === 'floor1' || value === 'round1' ? value : 'exact';
