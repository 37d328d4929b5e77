import type { HouseholdUse } from './household';
import { floorsOf, type Shape } from './shape';

/** A household before anybody has said who lives there. */
export type Slot = { readonly room: string; readonly floor: number; readonly use: HouseholdUse };

/**
 * Lays out the households that the four questions describe, ground floor first:
 * rooms are numbered 101, 102 … 702, basement rooms B1, B2.
 */
export const layOut = (shape: Shape): readonly Slot[] =>
  floorsOf(shape).flatMap((floor) =>
    floor === 1 && shape.ground === 'open'
      ? []
      : Array.from({ length: shape.flatsPerFloor }, (_, index) => ({
          room: roomNumber(floor, index + 1),
          floor,
          use: useOn(floor, shape),
        })),
  );

const roomNumber = (floor: number, ordinal: number): string =>
  floor < 0 ? `B${ordinal}` : `${floor}${String(ordinal).padStart(2, '0')}`;

function useOn(floor: number, { ground }: Shape): HouseholdUse {
  if (floor < 0) return 'basement';
  return floor === 1 && ground === 'shops' ? 'shop' : 'home';
}
