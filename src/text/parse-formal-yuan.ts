import { err, ok, type Result } from '../domain/kernel/result';
import { type Fen, fen } from '../domain/money/fen';
import { formalYuan } from './formal-yuan';

/** The text is no amount in capital numerals: a wrong character, a missing 零 or 壹, or something after the end. */
export type FormalYuanError = { readonly kind: 'notFormalYuan' };

/**
 * Reads an amount in capital numerals (大写金额) back into fen, to hold it against the figures.
 *
 * Accepts what the rules allow: with or without 人民币, 圆 for 元, 正 for 整, 整 after 角, the optional 零,
 * and the traditional forms 貳 參 陸 萬 億. 拾 without 壹 is refused, because a digit could be put before it.
 */
export function parseFormalYuan(text: string): Result<Fen, FormalYuanError> {
  const words = plain(text);
  const value = amountOf(words);
  if (value === null) return err({ kind: 'notFormalYuan' });
  const allowed = CHOICES.flatMap(([zeroBeforeJiao, zeroAfterSection]) => {
    const wording = formalYuan(value, { zeroBeforeJiao, zeroAfterSection });
    return wording.endsWith('角') ? [wording, `${wording}整`] : [wording];
  });
  return allowed.includes(words) ? ok(value) : err({ kind: 'notFormalYuan' });
}

const CHOICES = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
] as const;

const SAME: Readonly<Record<string, string>> = {
  圆: '元',
  圓: '元',
  正: '整',
  貳: '贰',
  參: '叁',
  陸: '陆',
  萬: '万',
  億: '亿',
  負: '负',
  〇: '零',
};

const plain = (text: string): string =>
  Array.from(
    text.replace(/\s/g, '').replace(/^人民币/, ''),
    (character) => SAME[character] ?? character,
  ).join('');

const SECTION =
  '(?:[壹贰叁肆伍陆柒捌玖]仟)?(?:[壹贰叁肆伍陆柒捌玖]佰)?(?:[壹贰叁肆伍陆柒捌玖]拾)?[壹贰叁肆伍陆柒捌玖]?';
const SHAPE = new RegExp(
  `^(负?)(?:(?:(${SECTION})万)?(${SECTION})亿)?(?:(${SECTION})万)?(${SECTION})元?(?:([壹贰叁肆伍陆柒捌玖])角)?(?:([壹贰叁肆伍陆柒捌玖])分)?整?$`,
);

/** The amount that the words name if every 零 is left out of sight; `null` where they name none. */
function amountOf(words: string): Fen | null {
  const match = SHAPE.exec(words.replaceAll('零', ''));
  if (match === null) return null;
  const [, sign, ...parts] = match;
  const [tenThousandYi = '', yi = '', wan = '', ones = '', jiao = '', fenDigit = ''] = parts;
  const yuan =
    sectionValue(tenThousandYi) * 1e12 +
    sectionValue(yi) * 1e8 +
    sectionValue(wan) * 1e4 +
    sectionValue(ones);
  const size = yuan * 100 + sectionValue(jiao) * 10 + sectionValue(fenDigit);
  return Number.isSafeInteger(size) ? fen(sign === '负' && size > 0 ? -size : size) : null;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES: Readonly<Record<string, number>> = { 仟: 1000, 佰: 100, 拾: 10 };

function sectionValue(words: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of words) {
    const place = PLACES[character];
    if (place === undefined) digit = DIGITS.indexOf(character);
    sum += place === undefined ? 0 : digit * place;
    if (place !== undefined) digit = 0;
  }
  return sum + digit;
}
