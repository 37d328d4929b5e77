import type { Brand } from '../kernel/brand';
import type { Area } from './area';

/** Names one exclusive part for good; the room number may be corrected, the id never changes. */
export type HouseholdId = Brand<string, 'HouseholdId'>;

/** Names one owner as a person. Namesakes are two persons until somebody says that they are one. */
export type PersonId = Brand<string, 'PersonId'>;

export const householdId = (text: string): HouseholdId => text as HouseholdId;
export const personId = (text: string): PersonId => text as PersonId;

/** What the exclusive part is used as; shops and storage differ in money, not in the vote. */
export const HOUSEHOLD_USES = ['home', 'shop', 'basement', 'garage', 'other'] as const;
export type HouseholdUse = (typeof HOUSEHOLD_USES)[number];

/**
 * Where an area comes from, in the order of the judicial interpretation, art. 8:
 * register (不动产登记簿), survey (测绘), contract (买卖合同); `unknown` while nobody has looked.
 */
export const AREA_SOURCES = ['register', 'survey', 'contract', 'unknown'] as const;
export type AreaSource = (typeof AREA_SOURCES)[number];

/** Kind of title: private (私产), unit-owned (单位产权), public rental (公房), undelivered developer stock. */
export const TITLES = ['private', 'unit', 'public', 'developer'] as const;
export type Title = (typeof TITLES)[number];

/** One household (户): one exclusive part with its owners. All owners together cast one head. */
export type Household = {
  readonly id: HouseholdId;
  /** Room number as people write it (房号); text, so that 0101 keeps its zero. */
  readonly room: string;
  /** Floor of the entrance door: 1 is the ground floor, negative below ground, never 0. */
  readonly floor: number;
  readonly use: HouseholdUse;
  /** `null` until somebody has entered it. */
  readonly area: Area | null;
  readonly areaSource: AreaSource;
  readonly title: Title;
  /** The first is printed as the owner, the rest as co-owners (共有人); empty until entered. */
  readonly owners: readonly PersonId[];
  /** Immutable ordinal, the last key of every tie. */
  readonly seq: number;
};
