import { assertNever } from '../../domain/kernel/assert-never';
import type { ParseError } from '../parse';
import type { DayError } from '../parse-day';

/** What a field calls its number, and one that would do: 面积, 89.25. */
export type NumberWords = { readonly label: string; readonly example: string };

/** What is wrong with a typed number and how to put it right: “面积请填数字，例如 89.25”. */
export function parseErrorText(error: ParseError, { label, example }: NumberWords): string {
  switch (error.kind) {
    case 'empty':
      return `请填${label}，例如 ${example}`;
    case 'notNumber':
      return `${label}请填数字，例如 ${example}`;
    case 'negative':
      return `${label}不能是负数，请填例如 ${example}`;
    case 'notPositive':
      return `${label}要大于 0，例如 ${example}`;
    case 'tooFine':
      return `${label}的小数位数太多，最多 ${error.places} 位，例如 ${example}`;
    case 'tooLarge':
      return `${label}太大了，请看看是不是多打了几位，例如 ${example}`;
    default:
      return assertNever(error);
  }
}

/** What is wrong with a typed date and how to put it right: “日期请填年月日，例如 2026年11月25日”. */
export function dayErrorText(error: DayError, label: string): string {
  switch (error.kind) {
    case 'empty':
      return `请填${label}，例如 2026年11月25日`;
    case 'notDay':
      return `${label}请填年月日，例如 2026年11月25日`;
    case 'noSuchDay':
      return `${label}：没有 ${error.month} 月 ${error.date} 日这一天，请再看一下`;
    default:
      return assertNever(error);
  }
}
