import { TERMS, type Term } from '../../domain/agreement/terms';
import { isDay } from '../../domain/kernel/day';
import { ratioOf } from '../../domain/kernel/ratio';
import { err, ok, type Result } from '../../domain/kernel/result';
import { parseDecimal, parseYuan } from '../../text/parse';
import { termsText } from '../../text/zh-cn/terms';

export type TermsForm = Readonly<Record<string, string>>;
export type TermProblem = { readonly key: string; readonly message: string };

/** Reads the blanks as typed; empty ones stay empty, because a blank prints as a line to write on. */
export function readTerms(form: TermsForm): Result<TermsForm, readonly TermProblem[]> {
  const typed = TERMS.map((term) => ({ term, text: (form[term.key] ?? '').trim() }));
  const problems = typed.flatMap(({ term, text }) => {
    const message = text === '' ? undefined : problemWith(term, text);
    return message === undefined ? [] : [{ key: term.key, message }];
  });
  return problems.length > 0
    ? err(problems)
    : ok(Object.fromEntries(typed.map(({ term, text }) => [term.key, text])));
}

function problemWith({ kind, label }: Term, text: string): string | undefined {
  switch (kind) {
    case 'percent':
      return isPercent(text) ? undefined : termsText.percentWrong(label);
    case 'money':
      return parseYuan(text).ok ? undefined : termsText.moneyWrong(label);
    case 'day':
      return isDay(text) ? undefined : termsText.dayWrong(label);
    case 'text':
    case 'longText':
      return undefined;
  }
}

function isPercent(text: string): boolean {
  const read = parseDecimal(text);
  if (!read.ok) return false;
  const { n, d } = ratioOf(read.value);
  return n >= 0n && n <= 100n * d;
}
