import type { Brand } from './brand';

/** An exact quotient in lowest terms with a positive denominator. Nothing in the project that is decided is a float. */
export type Ratio = { readonly n: bigint; readonly d: bigint };

/** A number as people type it, `1.25`: kept as text, so that what is read is exactly what was written. */
export type DecimalText = Brand<string, 'DecimalText'>;

const SHAPE = /^-?\d+(\.\d+)?$/;

export const isDecimalText = (text: string): text is DecimalText => SHAPE.test(text);

/** Makes a decimal text; throws on anything but digits, one point and a leading minus. */
export function decimalText(text: string): DecimalText {
  if (!isDecimalText(text)) throw new RangeError(`Not a decimal number: ${text}`);
  return text;
}

/** Makes a quotient in lowest terms; throws on a zero denominator. */
export function ratio(n: bigint, d = 1n): Ratio {
  if (d === 0n) throw new RangeError('A quotient needs a denominator other than zero.');
  if (d === 1n) return { n, d };
  const common = gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const whole = (value: number): Ratio => ({ n: BigInt(value), d: 1n });

/** The exact value of a typed number: `0.15` is 3/20. */
export function ratioOf(text: DecimalText): Ratio {
  const point = text.indexOf('.');
  if (point < 0) return { n: BigInt(text), d: 1n };
  const digits = text.slice(0, point) + text.slice(point + 1);
  const places = text.length - point - 1;
  return digits.length <= SAFE_DIGITS
    ? smallRatio(Number(digits), 10 ** places)
    : ratio(BigInt(digits), 10n ** BigInt(places));
}

/** So many digits always fit a plain number exactly; a leading minus takes one of their places. */
const SAFE_DIGITS = 15;

function smallRatio(n: number, d: number): Ratio {
  const common = gcdOfNumbers(Math.abs(n), d);
  return { n: BigInt(n / common), d: BigInt(d / common) };
}

export const ZERO: Ratio = { n: 0n, d: 1n };
export const ONE: Ratio = { n: 1n, d: 1n };
export const HUNDRED: Ratio = { n: 100n, d: 1n };

export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.d !== b.d) return ratio(a.n * b.d + b.n * a.d, a.d * b.d);
  return a.d === 1n ? { n: a.n + b.n, d: 1n } : ratio(a.n + b.n, a.d);
}
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { n: -b.n, d: b.d });
export const times = (a: Ratio, b: Ratio): Ratio =>
  a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : ratio(a.n * b.n, a.d * b.d);
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);

/** Sum of several, brought to lowest terms once for every change of denominator and once at the end. */
export function total(parts: readonly Ratio[]): Ratio {
  let n = 0n;
  let d = 1n;
  for (const part of parts) {
    if (part.d === d) n += part.n;
    else if (d % part.d === 0n) n += part.n * (d / part.d);
    else {
      const common = lcm(d, part.d);
      n = n * (common / d) + part.n * (common / part.d);
      d = common;
    }
  }
  return ratio(n, d);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; the form that `sort` takes. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isSame = (a: Ratio, b: Ratio): boolean => compare(a, b) === 0;
export const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);
export const most = (a: Ratio, b: Ratio): Ratio => (compare(a, b) >= 0 ? a : b);

/** The whole number at or below. */
export function floorOf({ n, d }: Ratio): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

/** The whole number at or above. */
export const ceilOf = ({ n, d }: Ratio): bigint => -floorOf({ n: -n, d });

/** The nearest whole number, a half going up (四舍五入). */
export const halfUp = ({ n, d }: Ratio): bigint => floorOf({ n: 2n * n + d, d: 2n * d });

/** The part behind the point, from 0 to below 1. */
export const fractionOf = (value: Ratio): Ratio => minus(value, { n: floorOf(value), d: 1n });

/** `n/d`, or `n` where the quotient is whole: the form of test vectors and of the audit trail. */
export const ratioText = ({ n, d }: Ratio): string => (d === 1n ? `${n}` : `${n}/${d}`);

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Greatest common divisor, never negative; in plain numbers where both fit. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  if (x === 1n || y === 1n) return 1n;
  if (x <= LARGEST && y <= LARGEST) return BigInt(gcdOfNumbers(Number(x), Number(y)));
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The same for whole plain numbers from 0. */
function gcdOfNumbers(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** The same in plain numbers; beyond 2⁵³ − 1 it is no longer exact, but never comes out below. */
export const lcmOfNumbers = (a: number, b: number): number => (a / gcdOfNumbers(a, b)) * b;
