import { type Area, area } from '../domain/building/area';
import { type DecimalText, decimalText } from '../domain/kernel/ratio';
import { err, ok, type Result } from '../domain/kernel/result';
import { type Fen, fen } from '../domain/money/fen';

/** Why a typed number cannot be taken; the sentences are in zh-cn/parse-errors.ts. */
export type ParseError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notNumber' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'tooFine'; readonly places: number }
  | { readonly kind: 'notPositive' }
  | { readonly kind: 'tooLarge' };

/**
 * Reads what people type for an amount (金额) into fen: `31,093`, `￥3万`, `1.5 万元`, `８９．５０元`.
 * Fen are the finest; `0` is an amount, a negative one is not.
 */
export function parseYuan(typed: string): Result<Fen, ParseError> {
  const text = halfWidth(typed)
    .replace(/^(人民币)?¥?/, '')
    .replace(/元(整)?$/, '');
  const unit = /[万亿]$/.exec(text)?.[0];
  const places = unit === undefined ? 0 : unit === '万' ? 4 : 8;
  const number = readNumber(unit === undefined ? text : text.slice(0, -1));
  if (!number.ok) return number;
  const amount = shifted(number.value, 2 + places);
  if (amount === null) return err({ kind: 'tooFine', places: 2 + places });
  return inRange(amount, Number.MAX_SAFE_INTEGER) ? ok(fen(Number(amount))) : err({ kind: 'tooLarge' });
}

/**
 * Reads an exclusive area (专有部分面积) into 0.01 m²: `89.25`, `89.25㎡`, `89.25 平方米`, `89平`, `0.009562万㎡`.
 * More than zero.
 */
export function parseArea(typed: string): Result<Area, ParseError> {
  const text = halfWidth(typed).replace(/(m2|平方米|平米|平方|平)$/i, '');
  const places = text.endsWith('万') ? 6 : 2;
  const number = readNumber(text.replace(/万$/, ''));
  if (!number.ok) return number;
  const hundredths = shifted(number.value, places);
  if (hundredths === null) return err({ kind: 'tooFine', places });
  if (hundredths === 0n) return err({ kind: 'notPositive' });
  return inRange(hundredths, 1_000_000_000) ? ok(area(Number(hundredths))) : err({ kind: 'tooLarge' });
}

/** Reads a coefficient or a percentage, `1.25`, `３０％`, as decimal text, exactly as it was written. Not negative. */
export function parseDecimal(typed: string): Result<DecimalText, ParseError> {
  return readNumber(halfWidth(typed).replace(/%$/, ''));
}

/**
 * Text of one line as it can be seen: composed, without control characters, marks that turn the direction
 * of writing, and other characters that show nothing and could hide what a paper will say.
 */
export const visibleText = (typed: string): string =>
  typed
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();

/** Half-width and without spaces; 。 and ． count as the point, because that is where Chinese keyboards put them. */
const halfWidth = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/。/g, '.')
    .replace(/[−–—﹣]/g, '-')
    .replace(/，/g, ',');

const NUMBER = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$|^\.(\d+)$/;

function readNumber(text: string): Result<DecimalText, ParseError> {
  if (text === '') return err({ kind: 'empty' });
  if (text.startsWith('-')) return err({ kind: readNumber(text.slice(1)).ok ? 'negative' : 'notNumber' });
  const match = NUMBER.exec(text.replace(/^\+/, ''));
  if (match === null) return err({ kind: 'notNumber' });
  const units = (match[1] ?? '0').replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const decimals = match[2] ?? match[3] ?? '';
  return ok(decimalText(decimals === '' ? units : `${units}.${decimals}`));
}

/** The number times a power of ten where that is whole, `null` where digits would be lost. */
function shifted(number: DecimalText, places: number): bigint | null {
  const [units = '0', typedDecimals = ''] = number.split('.');
  const decimals = typedDecimals.replace(/0+$/, '');
  return decimals.length > places ? null : BigInt(units + decimals.padEnd(places, '0'));
}

const inRange = (value: bigint, limit: number): boolean => value <= BigInt(limit);
