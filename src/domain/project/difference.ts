import type { HouseholdId } from '../building/household';
import { type Fen, fen } from '../money/fen';
import type { MoneyView } from './money-view';

type Ready = Extract<MoneyView, { kind: 'ready' }>;

/** What one household pays more (above 0) or less (below 0) after a change than before it. */
export type Difference = { readonly household: HouseholdId; readonly by: Fen };

/** Who pays more and who pays less after a change (谁多出、谁少出); households that pay the same are left out. */
export const differenceBetween = (before: Ready, after: Ready): readonly Difference[] =>
  after.outcome.shares.flatMap(({ household, payable }) => {
    const by = fen(payable - (before.shareOf.get(household)?.payable ?? 0));
    return by === 0 ? [] : [{ household, by }];
  });

/** The smallest and the largest of several amounts; `null` of none. */
export function spanOf(amounts: readonly Fen[]): { readonly least: Fen; readonly most: Fen } | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  return least === undefined || most === undefined ? null : { least, most };
}
