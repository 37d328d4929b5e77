import { type AgreementTerm, TERMS } from '../../domain/agreement/terms';
import { ratioOf } from '../../domain/kernel/ratio';
import { err, ok, type Result } from '../../domain/kernel/result';
import { dayText, figures } from '../../text/format';
import { parseDecimal, parseYuan } from '../../text/parse';
import { parseDay } from '../../text/parse-day';
import { dayErrorText } from '../../text/zh-cn/parse-errors';
import { TERM_NAMES } from '../../text/zh-cn/term-names';
import { termsText } from '../../text/zh-cn/terms';

export type TermsForm = Readonly<Record<string, string>>;
export type TermProblem = { readonly key: string; readonly message: string };

/** Reads the blanks as typed; empty ones stay empty, because a blank prints as a line to write on. */
export function readTerms(form: TermsForm): Result<TermsForm, readonly TermProblem[]> {
  const read = TERMS.map((term) => ({ term, value: readTerm(term, (form[term.key] ?? '').trim()) }));
  const problems = read.flatMap(({ term, value }) =>
    value.ok ? [] : [{ key: term.key, message: value.error }],
  );
  if (problems.length > 0) return err(problems);
  return ok(Object.fromEntries(read.map(({ term, value }) => [term.key, value.ok ? value.value : ''])));
}

/** The blanks as they stand in their fields: what is kept, with days as people write them. */
export const asTyped = (terms: TermsForm): TermsForm =>
  Object.fromEntries(
    TERMS.map(({ key, kind }) => {
      const kept = terms[key] ?? '';
      const read = kind === 'day' ? parseDay(kept) : null;
      return [key, read?.ok ? dayText(read.value) : kept];
    }),
  );

/** What is kept of one blank: percentages and amounts as decimal text, everything else as written. */
function readTerm({ key, kind }: AgreementTerm, text: string): Result<string, string> {
  const { label } = TERM_NAMES[key];
  if (text === '') return ok('');
  switch (kind) {
    case 'percent':
      return readPercent(label, text);
    case 'money': {
      const amount = parseYuan(text);
      return amount.ok ? ok(figures(amount.value).replaceAll(',', '')) : err(termsText.moneyWrong(label));
    }
    case 'day': {
      const read = parseDay(text);
      return read.ok ? ok(read.value) : err(dayErrorText(read.error, label));
    }
    case 'text':
    case 'longText':
      return ok(text);
  }
}

function readPercent(label: string, text: string): Result<string, string> {
  const read = parseDecimal(text);
  if (!read.ok) return err(termsText.percentWrong(label));
  const { n, d } = ratioOf(read.value);
  return n > 100n * d ? err(termsText.percentWrong(label)) : ok(read.value);
}
