import type { Brand } from '../kernel/brand';

/** Whole fen (分), 1 yuan = 100 fen: the only form in which the project knows money. May be negative. */
export type Fen = Brand<number, 'Fen'>;

/** Makes a fen amount; throws on anything that is not a whole, safely representable number. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of fen: ${value}`);
  return value as Fen;
}

export const ZERO_FEN = fen(0);

/** Adds amounts; throws when the sum leaves the safely representable range. */
export const sumFen = (amounts: readonly Fen[]): Fen =>
  amounts.reduce((sum, amount) => fen(sum + amount), ZERO_FEN);

export const subtractFen = (from: Fen, amount: Fen): Fen => fen(from - amount);
