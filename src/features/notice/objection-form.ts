import type { Day } from '../../domain/kernel/day';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { ObjectionInput } from '../../domain/project/command';
import type { ProjectState } from '../../domain/project/state';
import { dayText } from '../../text/format';
import { parseDay } from '../../text/parse-day';
import { noticeText } from '../../text/zh-cn/notice';
import { dayErrorText } from '../../text/zh-cn/parse-errors';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** The form as typed; `by` is a household's id, `OUTSIDER`, or empty while nobody was chosen. */
export type ObjectionForm = {
  readonly by: string;
  readonly name: string;
  readonly on: string;
  readonly inWriting: boolean;
  readonly what: string;
};

/** Somebody affected who owns no flat of the stairwell. */
export const OUTSIDER = 'outsider';

export const blankObjection = (today: Day): ObjectionForm => ({
  by: '',
  name: '',
  on: dayText(today),
  inWriting: true,
  what: '',
});

/** Reads the form, or says field by field what is still wanted. */
export function readObjection(
  { by, name, on, inWriting, what }: ObjectionForm,
  { households }: ProjectState,
): Result<ObjectionInput, readonly FieldProblem[]> {
  const day = parseDay(on);
  const household = households.find(({ id }) => id === by)?.id ?? null;
  const found: readonly (FieldProblem | false)[] = [
    by === '' && { fieldId: 'objection-by', message: noticeText.byMissing },
    by === OUTSIDER &&
      name.trim() === '' && { fieldId: 'objection-name', message: noticeText.outsiderMissing },
    !day.ok && { fieldId: 'objection-on', message: dayErrorText(day.error, noticeText.on) },
    what.trim() === '' && { fieldId: 'objection-what', message: noticeText.whatMissing },
  ];
  const problems = found.filter((problem) => problem !== false);
  if (problems.length > 0 || !day.ok) return err(problems);
  const words = { what: what.trim(), name: household === null ? name.trim() : '' };
  return ok({ household, on: day.value, inWriting, words });
}
