import { layOut } from '../../domain/building/lay-out';
import type { Shape } from '../../domain/building/shape';
import type { HouseholdInput } from '../../domain/project/command';
import type { Project } from '../../domain/project/project';
import { type Line, line } from './line';
import { floorOf, householdIn } from './rooms';
import type { TypedHousehold, TypedProject } from './typed-project';

const UNSAID = { estate: '', building: '', stairwell: '', city: '', community: '', contact: '' };

/** Opens the stairwell that the first lines of the file describe. */
export const openFrom = (typed: TypedProject): Line =>
  line('floors', () => ({
    kind: 'openStairwell',
    place: { ...UNSAID, ...typed.place },
    jurisdiction: typed.jurisdiction ?? 'CN',
    shape: shapeOf(typed),
    sample: null,
  }));

/** Makes the households of the building those of the list, and writes down what the list says of them. */
export function enterList(typed: TypedProject): readonly Line[] {
  const { households } = typed;
  const laidOut = new Set(layOut(shapeOf(typed)).map(({ room }) => room));
  const listed = new Set(households.map(({ room }) => room));
  return [
    ...[...laidOut]
      .filter((room) => !listed.has(room))
      .map((room) =>
        line('households', (project) => ({ kind: 'removeHousehold', household: householdIn(project, room) })),
      ),
    ...households.flatMap((household, index) =>
      laidOut.has(household.room) ? [] : [addFrom(household, index)],
    ),
    line('households', (project) => ({
      kind: 'enterHouseholds',
      way: 'imported',
      rows: households.map((household) => rowOf(project, household)),
    })),
    ...households.flatMap(({ room, sameOwnerAs }, index) =>
      sameOwnerAs === undefined ? [] : [sameOwner(room, sameOwnerAs, index)],
    ),
  ];
}

function shapeOf({ floors, flatsPerFloor, ground, basement, entry, households }: TypedProject): Shape {
  const onFloor = new Map<number | undefined, number>();
  for (const household of households) {
    const floor = floorOf(household);
    onFloor.set(floor, (onFloor.get(floor) ?? 0) + 1);
  }
  return {
    storeys: floors,
    flatsPerFloor: flatsPerFloor ?? Math.max(1, ...onFloor.values()),
    ground: ground ?? 'homes',
    hasBasement: basement ?? onFloor.has(-1),
    entry: entry ?? 'level',
  };
}

const addFrom = (household: TypedHousehold, index: number): Line =>
  line(`households.${index}.room`, () => ({
    kind: 'addHousehold',
    floor: floorOf(household) ?? 1,
    room: household.room,
    use: household.use ?? 'home',
  }));

const sameOwner = (room: string, as: string, index: number): Line =>
  line(`households.${index}.sameOwnerAs`, (project) => ({
    kind: 'declareSameOwner',
    household: householdIn(project, room),
    as: householdIn(project, as),
  }));

function rowOf(
  project: Project,
  { room, owner, coOwners = [], sameOwnerAs: _, phone, area, areaSource, title, floor, use }: TypedHousehold,
): HouseholdInput {
  return {
    id: householdIn(project, room),
    ...(owner === undefined ? {} : { owners: [owner, ...coOwners] }),
    ...(phone === undefined ? {} : { phone }),
    ...(area === undefined ? {} : { area }),
    ...(areaSource === undefined ? {} : { areaSource }),
    ...(title === undefined ? {} : { title }),
    ...(floor === undefined ? {} : { floor }),
    ...(use === undefined ? {} : { use }),
  };
}
