import { fen } from '../../money/fen';
import type { Figures } from '../outcome';
import { UNITS } from '../round-unit';
import { chargeLevel } from '../rules/levels';
import type { Scheme, SchemeHousehold } from '../scheme';
import type { Spread } from './finding';

/** Groups of like households whose shares lie more than one unit apart (同条件不同价). */
export function spreads(scheme: Scheme, { shares }: Figures): readonly Spread[] {
  const groups = new Map<string, { readonly household: SchemeHousehold; readonly paid: number }[]>();
  scheme.households.forEach((household, index) => {
    const share = shares[index];
    if (share === undefined || share.standing === 'notPaying') return;
    const key = likeness(household);
    groups.set(key, [...(groups.get(key) ?? []), { household, paid: share.amount }]);
  });
  return [...groups.values()].flatMap((group): readonly Spread[] => {
    const paid = group.map((each) => each.paid);
    const lowest = Math.min(...paid);
    const highest = Math.max(...paid);
    return highest - lowest <= UNITS[scheme.unit]
      ? []
      : [
          {
            households: group.map(({ household }) => household.id),
            lowest: fen(lowest),
            highest: fen(highest),
            agreed: group.some(({ household }) => isAgreed(household, scheme)),
          },
        ];
  });
}

const likeness = (household: SchemeHousehold): string =>
  [chargeLevel(household), household.area, household.kind, household.accessFactor ?? '1'].join('|');

/** Whether the scheme says something about this household by name. */
const isAgreed = ({ id, ownCoefficient }: SchemeHousehold, { pools, bounds, fixed }: Scheme): boolean =>
  ownCoefficient !== undefined ||
  fixed.some(({ household }) => household === id) ||
  bounds.some(({ of }) => of.kind === 'household' && of.household === id) ||
  pools.some(
    ({ discountWeight = {}, exempt, only }) =>
      discountWeight[id] !== undefined ||
      (exempt?.households ?? []).includes(id) ||
      (only !== undefined && !only.includes(id)),
  );
