import type { Basis } from '../../domain/apportionment/basis';
import type { HouseholdId } from '../../domain/building/household';
import { compare, isSame, ratioOf, ZERO } from '../../domain/kernel/ratio';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { OptIn } from '../../domain/proposal/proposal';
import { figures } from '../../text/format';
import { parseDecimal, parseYuan } from '../../text/parse';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { schemeText } from '../../text/zh-cn/scheme';

/** What is typed when somebody on an exempt floor comes in (自愿加入). */
export type OptInForm = {
  readonly kind: OptIn['kind'];
  readonly amount: string;
  readonly coefficient: string;
};

/** The form with what was written down before. */
export const optInForm = (held: OptIn | null): OptInForm => ({
  kind: held?.kind ?? 'gift',
  amount: held?.kind === 'gift' ? figures(held.amount) : '',
  coefficient: held?.kind === 'coefficient' ? held.coefficient : '',
});

/** Reads the form; the error is the sentence for the field of the chosen kind. */
export function readOptIn(household: HouseholdId, form: OptInForm): Result<OptIn, string> {
  const { optIn } = schemeText;
  if (form.kind === 'gift') {
    const amount = parseYuan(form.amount);
    if (!amount.ok) return err(parseErrorText(amount.error, { label: optIn.amount, example: '3000' }));
    return amount.value > 0
      ? ok({ kind: 'gift', household, amount: amount.value })
      : err(`${optIn.amount}${optIn.positive}`);
  }
  const coefficient = parseDecimal(form.coefficient);
  if (!coefficient.ok)
    return err(parseErrorText(coefficient.error, { label: optIn.ownCoefficient, example: '0.5' }));
  return isSame(ratioOf(coefficient.value), ZERO)
    ? err(optIn.positiveCoefficient)
    : ok({ kind: 'coefficient', household, coefficient: coefficient.value });
}

/** What to measure one's own coefficient by; `null` where the rule leaves no room for one. */
export function ownCoefficientHint(basis: Basis): string | null {
  const { optIn } = schemeText;
  switch (basis.kind) {
    case 'coef':
    case 'coefArea':
    case 'floorThenArea':
    case 'floorThenEqual':
    case 'steps': {
      const [lowest] = Object.values(basis.table).sort((a, b) => compare(ratioOf(a), ratioOf(b)));
      return optIn.ownHint(lowest ?? '1.0');
    }
    case 'area':
    case 'equal':
      return optIn.factorHint;
    default:
      return null;
  }
}
