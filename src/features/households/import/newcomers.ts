import { householdId } from '../../../domain/building/household';
import { floorsOf } from '../../../domain/building/shape';
import type { NewHousehold } from '../../../domain/project/command';
import type { ProjectState } from '../../../domain/project/state';
import { readEntry } from '../read-entry';
import type { Gathered } from '../table/gather';
import { leftFor, type Plan } from '../table/plan';

/** Stands for the household that is still to be. */
const NOBODY = householdId('');

/** Rooms of a table that the building lacks and whose floor is known, so that they could be added to it. */
export function newcomersIn(plan: Plan, { shape }: ProjectState): readonly NewHousehold[] {
  const floors = floorsOf(shape);
  const unknown = leftFor(plan, 'unknown');
  return unknown.flatMap(({ room, gathered }) => {
    const floor = floorIn(gathered) ?? floorOfRoom(room);
    const isAlone = unknown.filter((each) => each.room === room).length === 1;
    if (floor === null || !floors.includes(floor) || !isAlone) return [];
    const { input } = readEntry({ id: NOBODY }, [], gathered.texts);
    const { id: _, ...said } = input;
    return [{ ...said, room, floor, use: 'home' as const }];
  });
}

/** 3, 3层, 三楼 as a floor; the column says more than the room number. */
function floorIn({ floor }: Gathered): number | null {
  const digits = /^(-?\d{1,2})(层|楼|f)?$/i.exec(floor.normalize('NFKC').replace(/\s/g, ''))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** 103 is on the first floor, 1201 on the twelfth. */
function floorOfRoom(room: string): number | null {
  const digits = /^0?(\d{1,2})\d{2}$/.exec(room)?.[1];
  return digits === undefined ? null : Number(digits);
}
