import type { Control, UseFormRegister } from 'react-hook-form';
import type { FieldProblem } from '../../ui/ErrorSummary';
import type { CostsDraft } from './draft';

/** What the lines need of the form they stand in. */
export type FormParts = {
  readonly control: Control<CostsDraft>;
  readonly register: UseFormRegister<CostsDraft>;
  readonly problems: readonly FieldProblem[];
};

/** The words beside a field, the same as in the summary. */
export const errorOf = (fieldId: string, problems: readonly FieldProblem[]): string | undefined =>
  problems.find((each) => each.fieldId === fieldId)?.message;
