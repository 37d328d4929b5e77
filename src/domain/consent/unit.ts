import type { HouseholdId, PersonId } from '../building/household';

/** One exclusive part as the vote sees it; `area` in 0.01 m². */
export type Unit = {
  readonly id: HouseholdId;
  readonly area: number;
  readonly owners: readonly PersonId[];
  /** Not sold, or sold and not delivered, by the developer (建设单位尚未出售或尚未交付). */
  readonly isDeveloperStock: boolean;
};
