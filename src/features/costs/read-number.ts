import type { DecimalText } from '../../domain/kernel/ratio';
import { compare, HUNDRED, ratioOf } from '../../domain/kernel/ratio';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { Fen } from '../../domain/money/fen';
import { parseDecimal, parseYuan } from '../../text/parse';
import { costsText } from '../../text/zh-cn/costs';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import type { FieldProblem } from '../../ui/ErrorSummary';

type NumberOf = { readonly amount: Fen; readonly percent: DecimalText };

/** Reads a number out of a field, or notes the problem and gives `null`. */
export type Numbers = <Kind extends keyof NumberOf>(
  fieldId: string,
  text: string,
  kind: Kind,
  label: string,
) => NumberOf[Kind] | null;

const READERS: {
  readonly [Kind in keyof NumberOf]: (text: string, label: string) => Result<NumberOf[Kind], string>;
} = {
  amount: (text, label) => {
    const read = parseYuan(text);
    return read.ok ? read : err(parseErrorText(read.error, { label, example: costsText.amountExample }));
  },
  percent: (text, label) => {
    const read = parseDecimal(text);
    if (!read.ok) return err(parseErrorText(read.error, { label, example: costsText.pctExample }));
    return compare(ratioOf(read.value), HUNDRED) > 0 ? err(costsText.pctTooLarge(label)) : ok(read.value);
  },
};

/** Reads one field; the problem names it and says what would do. */
export function readNumber<Kind extends keyof NumberOf>(
  fieldId: string,
  text: string,
  kind: Kind,
  label: string,
): Result<NumberOf[Kind], FieldProblem> {
  const read = READERS[kind](text, label);
  return read.ok ? read : err({ fieldId, message: read.error });
}
