import type { Concession } from '../../domain/apportionment/negotiation/concession';
import type { Household, HouseholdId } from '../../domain/building/household';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { Fen } from '../../domain/money/fen';
import { parseYuan } from '../../text/parse';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { schemeText } from '../../text/zh-cn/scheme';
import type { SchemeDraft } from './draft';

/** Who pays instead of the household that pays less: everybody else who shares, or those that were picked. */
export type PaysInstead = 'allByShare' | 'allEqual' | 'chosen';

/** What is typed about somebody who is to pay less. */
export type ConcessionForm = {
  readonly household: string;
  readonly amount: string;
  readonly reason: string;
  readonly how: PaysInstead;
  readonly chosen: readonly string[];
};

export type ConcessionFaults = { readonly amount?: string; readonly chosen?: string };

/** Reads the form against the households that share; every field that cannot be read has its sentence. */
export function readConcession(
  form: ConcessionForm,
  sharing: readonly Household[],
): Result<Concession, ConcessionFaults> {
  const { concession } = schemeText;
  const amount = readSum(form.amount, concession.amount, concession.aboveZero, '2000');
  const payers = sharing
    .filter(({ id }) => id !== form.household && (form.how !== 'chosen' || form.chosen.includes(id)))
    .map(({ id }) => id);
  const household = sharing.find(({ id }) => id === form.household)?.id;
  const faults: ConcessionFaults = {
    ...(amount.ok ? {} : { amount: amount.error }),
    ...(payers.length === 0 ? { chosen: concession.noneChosen } : {}),
  };
  if (!amount.ok || payers.length === 0 || household === undefined) return err(faults);
  const by = form.how === 'allByShare' ? 'share' : 'equal';
  return ok({ household, amount: amount.value, reason: form.reason.trim(), payers, by });
}

/** Reads an amount above zero; the error is the sentence for its field. */
export function readSum(
  typed: string,
  label: string,
  aboveZero: string,
  example: string,
): Result<Fen, string> {
  const amount = parseYuan(typed);
  if (!amount.ok) return err(parseErrorText(amount.error, { label, example }));
  return amount.value > 0 ? ok(amount.value) : err(aboveZero);
}

/** Writes down who pays less and who pays it instead. None at all is left out, so that it asks nobody again. */
export function setConcessions(draft: SchemeDraft, concessions: readonly Concession[]): SchemeDraft {
  const { concessions: _, ...others } = draft.proposal;
  return { ...draft, proposal: concessions.length === 0 ? others : { ...others, concessions } };
}

/** Writes down what a household is paid for being made worse off (补偿), in place of before; `null` takes it back. */
export function setCompensation(draft: SchemeDraft, household: HouseholdId, amount: Fen | null): SchemeDraft {
  const others = draft.proposal.compensation.filter((each) => each.household !== household);
  const compensation = amount === null ? others : [...others, { household, amount }];
  return { ...draft, proposal: { ...draft.proposal, compensation } };
}
