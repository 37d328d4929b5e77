import type { Control, UseFormRegister } from 'react-hook-form';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { fieldId } from './answers';
import type { Draft } from './draft';

/** What the fields of a question need of the form they stand in. */
export type FormParts = {
  readonly register: UseFormRegister<Draft>;
  readonly control: Control<Draft>;
  readonly problems: readonly FieldProblem[];
};

/** The words beside a field, the same as in the summary. */
export const errorOf = (field: keyof Draft, problems: readonly FieldProblem[]): string | undefined =>
  problems.find((each) => each.fieldId === fieldId(field))?.message;
