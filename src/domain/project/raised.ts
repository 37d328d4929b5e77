import type { Apportionment } from '../apportionment/outcome';
import type { Household } from '../building/household';
import { type Fen, subtractFen, sumFen } from '../money/fen';

/** What households raise together (大家要筹): shares and gifts, without what rounding adds. */
export const toRaise = ({ gross, compensation, external }: Apportionment): Fen =>
  subtractFen(sumFen([gross, compensation]), external);

/** All shares and gifts together: what must come to what is raised, and to what rounding adds to it. */
export const paidTogether = ({ shares }: Apportionment): Fen =>
  sumFen(shares.flatMap(({ amount, contribution }) => [amount, contribution]));

/** The households that share by the rule (出资户). */
export function sharingHouseholds(
  { shares }: Apportionment,
  households: readonly Household[],
): readonly Household[] {
  const sharing = new Set(
    shares.filter(({ standing }) => standing === 'shares').map(({ household }) => household),
  );
  return households.filter(({ id }) => sharing.has(id));
}
