import type { Day } from '../domain/kernel/day';
import type { Fen } from '../domain/money/fen';

/** Whether fen are shown only where there are any, or always, as where a column holds some. */
export type Decimals = 'whenAny' | 'always';

/** The figures of an amount without a sign of currency: `31,093`, `4,500.50`, `−3,000`. */
export function figures(amount: Fen, decimals: Decimals = 'whenAny'): string {
  const size = Math.abs(amount);
  const rest = size % 100;
  const yuanPart = grouped(String((size - rest) / 100));
  const fenPart = rest === 0 && decimals === 'whenAny' ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${amount < 0 ? '−' : ''}${yuanPart}${fenPart}`;
}

/** An amount as screens show it: `¥31,093`. Set it in tabular figures. */
export const yuan = (amount: Fen, decimals: Decimals = 'whenAny'): string =>
  signedBy('¥', figures(amount, decimals));

/** An amount as papers print it, with the full-width sign of the trade: `￥31,093`. */
export const printedYuan = (amount: Fen, decimals: Decimals = 'whenAny'): string =>
  signedBy('￥', figures(amount, decimals));

/** An area in 0.01 m², or a sum of areas, in square metres with two decimals: `95.62`, `1,272.55`. */
export function squareMetres(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/**
 * A quotient as a percentage cut to two places, `92.30%`: never rounded up, so that a test that fails can
 * never read as the limit. A part of nothing reads as `—`.
 */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '—';
  const hundredths = (BigInt(part) * 10_000n) / BigInt(whole);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`;
}

/** `2026年11月24日`, without leading zeros. */
export function dayText(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** From one day to another, saying the year once: `2026年11月10日至11月19日`. */
export function dayRange(from: Day, to: Day): string {
  const end = partsOf(to);
  const endText = `${end.month}月${end.date}日`;
  return `${dayText(from)}至${partsOf(from).year === end.year ? endText : `${end.year}年${endText}`}`;
}

function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

const signedBy = (sign: string, text: string): string =>
  text.startsWith('−') ? `−${sign}${text.slice(1)}` : `${sign}${text}`;
