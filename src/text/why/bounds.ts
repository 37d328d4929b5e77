import type { Apportionment, Share } from '../../domain/apportionment/outcome';
import type { HouseholdId } from '../../domain/building/household';
import type { Ratio } from '../../domain/kernel/ratio';

/** What caps and floors (封顶、保底) did to a household that shares; `null` where nobody reaches one. */
export function boundOn(
  { bounds: { capped, raised } }: Pick<Apportionment, 'bounds'>,
  household: HouseholdId,
): 'capped' | 'raised' | 'scaled' | null {
  if (capped.length + raised.length === 0) return null;
  if (capped.includes(household)) return 'capped';
  return raised.includes(household) ? 'raised' : 'scaled';
}

/** What the parts of a household come to before caps and floors, in whole units altogether. In fen. */
export const beforeBounds = ({ trace }: Pick<Apportionment, 'trace'>, { household, exact }: Share): Ratio =>
  trace.find(({ id }) => id === `collected.${household}`)?.exact ?? exact;
