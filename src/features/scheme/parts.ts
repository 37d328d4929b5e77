import type { Basis } from '../../domain/apportionment/basis';
import type { CostItem } from '../../domain/apportionment/scheme';
import { compare, HUNDRED, ratioOf, total, ZERO } from '../../domain/kernel/ratio';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { ProposalPart } from '../../domain/proposal/proposal';
import { parseDecimal } from '../../text/parse';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { schemeText } from '../../text/zh-cn/scheme';
import type { SchemeDraft } from './draft';

/** What a part is cut out by, and the rules that need no figures of their own. */
export type PartKind = ProposalPart['of']['kind'];
export type PartRule = 'area' | 'equal';

/** What is typed about a part of the money that is to be shared by a rule of its own. */
export type PartForm = {
  readonly kind: PartKind;
  readonly costs: readonly string[];
  readonly percent: string;
  readonly rule: PartRule;
};

/** Cost lines that no part has taken out yet. */
export const freeCosts = (costs: readonly CostItem[], parts: readonly ProposalPart[]): readonly CostItem[] =>
  costs.filter(({ id }) => !parts.some(({ of }) => of.kind === 'costs' && of.costs.includes(id)));

/** Reads the form; the error is the sentence for its field. Something must be left for the rule of the rest. */
export function readPart(
  { kind, costs, percent, rule }: PartForm,
  free: readonly CostItem[],
  parts: readonly ProposalPart[],
): Result<ProposalPart, string> {
  const words = schemeText.parts;
  const basis: Basis = { kind: rule };
  if (kind === 'costs') {
    if (costs.length === 0) return err(words.noneChosen);
    return costs.length >= free.length ? err(words.allChosen) : ok({ of: { kind, costs }, basis });
  }
  const pct = parseDecimal(percent);
  if (!pct.ok) return err(parseErrorText(pct.error, { label: words.percent, example: '40' }));
  const taken = parts.flatMap(({ of }) => (of.kind === 'percent' ? [ratioOf(of.pct)] : []));
  const sum = total([...taken, ratioOf(pct.value)]);
  if (compare(ratioOf(pct.value), ZERO) <= 0) return err(words.aboveZero);
  return compare(sum, HUNDRED) < 0 ? ok({ of: { kind, pct: pct.value }, basis }) : err(words.belowHundred);
}

/** Writes down the parts. None at all is left out, so that it asks nobody again. */
export function setParts(draft: SchemeDraft, parts: readonly ProposalPart[]): SchemeDraft {
  const { parts: _, ...others } = draft.proposal;
  return { ...draft, proposal: parts.length === 0 ? others : { ...others, parts } };
}
