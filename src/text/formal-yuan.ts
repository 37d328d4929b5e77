import type { Fen } from '../domain/money/fen';

/** Where the rules leave a choice of wording; all of them mean the same amount. */
export type FormalWording = {
  /** 肆仟伍佰元零伍角 beside 肆仟伍佰元伍角: allowed where the yuan end in zero and jiao follow. */
  readonly zeroBeforeJiao: boolean;
  /** 壹拾万零贰仟元 beside 壹拾万贰仟元: allowed where 万 or 亿 end in zero and thousands follow. */
  readonly zeroAfterSection: boolean;
};

const PRINTED: FormalWording = { zeroBeforeJiao: false, zeroAfterSection: false };

/**
 * An amount in the capital numerals of contracts and banks (大写金额), written from whole fen:
 * 叁万壹仟零玖拾叁元整. Without the prefix 人民币. Negative amounts begin with 负.
 *
 * Source: 支付结算办法, annex 正确填写票据和结算凭证的基本规定. The app prints one wording and reads all.
 */
export function formalYuan(amount: Fen, wording: FormalWording = PRINTED): string {
  const size = Math.abs(amount);
  const rest = size % 100;
  const whole = (size - rest) / 100;
  const jiao = Math.floor(rest / 10);
  const yuanWords = whole === 0 && rest > 0 ? '' : `${wholeWords(whole, wording)}元`;
  return `${amount < 0 ? '负' : ''}${yuanWords}${smallWords(whole, jiao, rest % 10, wording)}`;
}

/** The words directly behind 人民币, with no gap in which anything could be written. */
export const formalRenminbi = (amount: Fen): string => `人民币${formalYuan(amount)}`;

const NUMERALS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['仟', '佰', '拾', ''];

function smallWords(whole: number, jiao: number, fenDigit: number, wording: FormalWording): string {
  if (jiao === 0 && fenDigit === 0) return '整';
  const mayHaveZero = jiao > 0 && whole > 0 && whole % 10 === 0 && wording.zeroBeforeJiao;
  const mustHaveZero = jiao === 0 && whole > 0;
  const jiaoWords = jiao > 0 ? `${NUMERALS[jiao]}角` : '';
  const fenWords = fenDigit > 0 ? `${NUMERALS[fenDigit]}分` : '';
  return `${mayHaveZero || mustHaveZero ? '零' : ''}${jiaoWords}${fenWords}`;
}

/** Whole yuan, 亿 by 亿 and 万 by 万: each section is read like a number of four digits. */
function wholeWords(value: number, wording: FormalWording): string {
  if (value === 0) return '零';
  if (value >= 1e8) return joined(value, 1e8, '亿', wording);
  if (value >= 1e4) return joined(value, 1e4, '万', wording);
  return sectionWords(value);
}

function joined(value: number, size: number, unit: string, wording: FormalWording): string {
  const low = value % size;
  const high = (value - low) / size;
  const head = `${wholeWords(high, wording)}${unit}`;
  if (low === 0) return head;
  const hasGap = low < size / 10 || (wording.zeroAfterSection && high % 10 === 0);
  return `${head}${hasGap ? '零' : ''}${wholeWords(low, wording)}`;
}

/** A number from 1 to 9999; zeros inside become one 零, zeros at the end none, and 拾 always says 壹. */
function sectionWords(value: number): string {
  const digits = String(value).padStart(4, '0').split('').map(Number);
  const words = digits.map((digit, place) => (digit === 0 ? '零' : `${NUMERALS[digit]}${PLACES[place]}`));
  return words
    .join('')
    .replace(/^零+|零+$/g, '')
    .replace(/零+/g, '零');
}
