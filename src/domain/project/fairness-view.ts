import { checkFairness } from '../apportionment/fairness/check-fairness';
import type { Finding, Spread } from '../apportionment/fairness/finding';
import { type Stop, standAloneCosts } from '../apportionment/fairness/stand-alone';
import { agreedAmount } from '../apportionment/negotiation/concede-shares';
import type { CostDriver, CostItem } from '../apportionment/scheme';
import type { HouseholdId } from '../building/household';
import { floorsOf, type Shape } from '../building/shape';
import { lookUp } from '../kernel/entry';
import type { Proposal } from '../proposal/proposal';
import type { MoneyView } from './money-view';
import type { ProjectState } from './state';

type Ready = Extract<MoneyView, { kind: 'ready' }>;

/**
 * The fairness check-up (公平性体检) of a proposal, on what households owe after concessions. What somebody
 * agreed to of their own accord is to be looked at, never a fault. Caps and floors are looked at where there are any.
 */
export function fairnessOf(state: ProjectState, proposal: Proposal, money: Ready): readonly Finding[] {
  const { outcome, scheme } = money;
  const itemOf = new Map(scheme.costs.map((item) => [item.id, item]));
  const lines = outcome.costs.map(({ id, total }) => ({
    amount: total,
    driver: driverOf(lookUp(itemOf, id)),
  }));
  const figures = {
    ...outcome,
    shares: outcome.shares.map((share) => ({ ...share, amount: agreedAmount(share) })),
  };
  // A charge level of its own prices a household; it does not move it to another floor.
  const households = scheme.households.map(({ level: _, ...household }) => household);
  const standAlone = standAloneCosts(lines, stopsOf(state.shape));
  const agreed = agreedIn(proposal);
  return checkFairness({ ...scheme, households }, figures, standAlone)
    .filter(({ id }) => id !== 'bounds' || scheme.bounds.length > 0)
    .map((finding) => withAgreement(finding, agreed, state));
}

/** What a cost grows with: as somebody said, or else as such a line usually does. */
export const driverOf = ({ id, driver }: Pick<CostItem, 'id' | 'driver'>): CostDriver =>
  driver ?? (id === 'shaft' ? { kind: 'perHeight' } : FIXED);

/** Stops from the ground up, as if all storeys were equally high; only the proportions matter. */
export function stopsOf(shape: Shape): readonly Stop[] {
  const above = floorsOf(shape).filter((floor) => floor > 1);
  const isHalf = shape.entry === 'halfLanding';
  return [
    { stop: 1, heightMm: 0 },
    ...above.map((floor) => {
      const stop = isHalf ? floor - 0.5 : floor;
      return { stop, heightMm: STOREY_MM * (floor - 1) - (isHalf ? STOREY_MM / 2 : 0) };
    }),
  ];
}

const FIXED: CostDriver = { kind: 'fixed' };
const STOREY_MM = 3000;

/** Households about which people settled something by name. */
const agreedIn = ({
  optIns,
  exemptHouseholds,
  discounts = [],
  bounds = [],
  nonPayers = [],
  concessions = [],
}: Proposal): ReadonlySet<HouseholdId> =>
  new Set([
    ...optIns.map(({ household }) => household),
    ...exemptHouseholds,
    ...discounts.map(({ household }) => household),
    ...bounds.flatMap(({ of }) => (of.kind === 'household' ? [of.household] : [])),
    ...nonPayers,
    ...concessions.flatMap(({ household, payers }) => [household, ...payers]),
  ]);

function withAgreement(
  finding: Finding,
  agreed: ReadonlySet<HouseholdId>,
  { households }: ProjectState,
): Finding {
  if (finding.id === 'sameCondition') {
    const groups = finding.figures.groups.map(
      (group): Spread => ({
        ...group,
        agreed: group.agreed || group.households.some((household) => agreed.has(household)),
      }),
    );
    const isAgreed = groups.every((group) => group.agreed);
    return {
      ...finding,
      verdict: finding.verdict === 'fail' && isAgreed ? 'watch' : finding.verdict,
      figures: { groups },
    };
  }
  if (finding.id === 'lowerFloors' && finding.verdict === 'fail') {
    const highest = Math.max(...finding.figures.short.map(({ stop }) => stop));
    const below = households.filter(({ floor }) => floor <= Math.ceil(highest));
    return { ...finding, verdict: below.every(({ id }) => agreed.has(id)) ? 'watch' : 'fail' };
  }
  return finding;
}
