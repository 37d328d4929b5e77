/** What stands on the ground floor: flats, shops (底商), or an open pilotis level (架空层) without households. */
export const GROUND_FLOORS = ['homes', 'shops', 'open'] as const;
export type GroundFloor = (typeof GROUND_FLOORS)[number];

/** Where the lift stops: at the flats' own level (平层入户) or at the half-landings (错层入户). */
export const ENTRIES = ['level', 'halfLanding'] as const;
export type Entry = (typeof ENTRIES)[number];

/** The stairwell (单元) as a body: natural floors 1 to `storeys`, and a basement floor −1 where there is one. */
export type Shape = {
  readonly storeys: number;
  readonly flatsPerFloor: number;
  readonly ground: GroundFloor;
  readonly hasBasement: boolean;
  readonly entry: Entry;
};

export const STOREYS = { least: 2, most: 33 } as const;
export const FLATS_PER_FLOOR = { least: 1, most: 8 } as const;

/** Floors from the lowest to the top; there is no floor 0. */
export function floorsOf({
  storeys,
  hasBasement,
}: Pick<Shape, 'storeys' | 'hasBasement'>): readonly number[] {
  const natural = Array.from({ length: storeys }, (_, index) => index + 1);
  return hasBasement ? [-1, ...natural] : natural;
}
