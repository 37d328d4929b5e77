import type { Apportionment } from '../../domain/apportionment/outcome';
import { shown } from '../../domain/apportionment/rules/words';
import type { Household } from '../../domain/building/household';
import type { Proposal } from '../../domain/proposal/proposal';
import { ownCoefficient } from './weights';

/**
 * The coefficient, percent or number of steps that stands for a household (系数、百分比), as typed where
 * somebody typed it; `null` where the rule has none, or the household takes no part.
 */
export function coefficientOf(
  proposal: Proposal,
  outcome: Pick<Apportionment, 'trace'>,
  { id, floor }: Pick<Household, 'id' | 'floor'>,
): string | null {
  const own = ownCoefficient(proposal, id);
  if (own !== null) return own;
  const { basis } = proposal;
  switch (basis.kind) {
    case 'coef':
    case 'coefArea':
    case 'floorThenArea':
    case 'floorThenEqual':
    case 'steps':
      return basis.table[floor] ?? null;
    case 'floorPercent':
      return withPercent(basis.table[floor]);
    case 'householdPercent':
      return withPercent(basis.percents[id]);
    case 'arithmetic':
    case 'geometric':
      return workedOut(outcome, id);
    case 'usage':
      return basis.uses[id] ?? null;
    case 'area':
    case 'equal':
    case 'height':
    case 'shapley':
    case 'custom':
      return null;
  }
}

const withPercent = (text: string | undefined): string | null => (text === undefined ? null : `${text}%`);

/** A coefficient that follows from the floor stands in the working, not in the proposal. */
function workedOut({ trace }: Pick<Apportionment, 'trace'>, id: Household['id']): string | null {
  const step = trace.find(
    ({ rule, subject }) => isWeighing(rule) && subject.scope === 'household' && subject.id === id,
  );
  const coefficient = step?.inputs.find(({ unit }) => unit === '1');
  return coefficient === undefined ? null : shown(coefficient.value);
}

const isWeighing = (rule: string): boolean => rule.startsWith('basis.');
