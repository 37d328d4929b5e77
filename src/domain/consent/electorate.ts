import type { Household, HouseholdId } from '../building/household';
import type { Brand } from '../kernel/brand';
import { err, ok, type Result } from '../kernel/result';
import { connectedKeys } from './connected-owners';
import type { Unit } from './unit';

/** Names one head of the vote: the owners, sorted and joined by `+`; `#dev` for undelivered stock. */
export type VoterId = Brand<string, 'VoterId'>;
export const voterId = (text: string): VoterId => text as VoterId;

/** One head with all its parts (业主): one person counts once however many flats it bought. */
export type Voter = {
  readonly id: VoterId;
  readonly households: readonly HouseholdId[];
  /** Σ of the parts, in 0.01 m². */
  readonly area: number;
  /** Place in the building's order; the last key of every tie. */
  readonly seq: number;
};

/** Everybody entitled to vote in the scope, those who stay silent included. */
export type Electorate = {
  readonly voters: readonly Voter[];
  readonly heads: number;
  /** 0.01 m². */
  readonly area: number;
};

/**
 * How owners of several parts are made one head. The interpretation merges parts of one buyer and is
 * silent on crossing co-ownership, so that is the organiser's choice, for the minutes:
 * `exactOwnerSet` (A, B and A+B are three), `connected` (whoever shares a part is one), `perUnit`.
 */
export const MERGE_RULES = ['exactOwnerSet', 'connected', 'perUnit'] as const;
export type MergeRule = (typeof MERGE_RULES)[number];

/**
 * Counts heads by the judicial interpretation on differentiated ownership, art. 9: one part one
 * head; several parts of one owner one head; all undelivered developer stock one head (vector C04).
 */
export function electorateOf(units: readonly Unit[], rule: MergeRule = 'exactOwnerSet'): Electorate {
  const keys = rule === 'connected' ? connectedKeys(units) : new Map<HouseholdId, string>();
  const voters = new Map<string, Voter>();
  units.forEach((unit, seq) => {
    const key = keyOf(unit, rule, keys);
    const known = voters.get(key) ?? { id: voterId(key), households: [], area: 0, seq };
    voters.set(key, {
      ...known,
      households: [...known.households, unit.id],
      area: known.area + unit.area,
    });
  });
  const list = [...voters.values()];
  return { voters: list, heads: list.length, area: list.reduce((sum, { area }) => sum + area, 0) };
}

/** Why heads and areas cannot be counted yet: households without an area (面积未填). */
export type ElectorateGap = { readonly kind: 'areaMissing'; readonly households: readonly HouseholdId[] };

/** The parts of a stairwell as the vote sees them; refused while an area is missing, for it enters every base. */
export function unitsOf(households: readonly Household[]): Result<readonly Unit[], ElectorateGap> {
  const units = households.flatMap(({ id, area, owners, title }) =>
    area === null ? [] : [{ id, area, owners, isDeveloperStock: title === 'developer' }],
  );
  if (units.length === households.length) return ok(units);
  const missing = households.filter(({ area }) => area === null).map(({ id }) => id);
  return err({ kind: 'areaMissing', households: missing });
}

const DEVELOPER_STOCK = '#dev';

function keyOf(
  { id, owners, isDeveloperStock }: Unit,
  rule: MergeRule,
  connected: ReadonlyMap<HouseholdId, string>,
): string {
  if (isDeveloperStock) return DEVELOPER_STOCK;
  if (rule === 'perUnit' || owners.length === 0) return id;
  return connected.get(id) ?? ownerKey(owners);
}

/** By code unit, not by locale, so that two machines name the same head alike. */
export const ownerKey = (owners: readonly string[]): string => [...new Set(owners)].sort().join('+');
