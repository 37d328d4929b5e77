import type { HouseholdId } from '../../domain/building/household';
import type { OpenError } from '../../domain/project/open-error';
import type { Project } from '../../domain/project/project';
import type { TypedHousehold, TypedProject } from './typed-project';

/** Floor of a typed household: as stated, or the room number without its last two digits; B1 is below ground. */
export function floorOf({ room, floor }: TypedHousehold): number | undefined {
  if (floor !== undefined) return floor;
  if (/^B\d/i.test(room)) return -1;
  const storey = /^(\d{1,2})\d\d$/.exec(room)?.[1];
  return storey === undefined ? undefined : Number(storey);
}

/** Household of a room that is known to be in the list. */
export function householdIn({ state }: Project, room: string): HouseholdId {
  const household = state.households.find((each) => each.room === room);
  if (!household) throw new Error(`Room ${room} was checked to be in the list.`);
  return household.id;
}

/** The first room that is listed twice, whose floor cannot be told, or that is named and not listed. */
export function findRoomFault(typed: TypedProject): OpenError | undefined {
  const all = typed.households.map(({ room }) => room);
  const double = all.findIndex((room, index) => all.indexOf(room) !== index);
  if (double !== -1) return { kind: 'entry', path: `households.${double}.room`, expected: 'otherRoom' };
  const floorless = typed.households.findIndex((each) => floorOf(each) === undefined);
  if (floorless !== -1) return { kind: 'entry', path: `households.${floorless}.floor`, expected: 'floor' };
  const rooms = new Set(all);
  const stray = roomsNamed(typed).find(({ room }) => !rooms.has(room));
  return stray && { kind: 'entry', path: stray.path, expected: 'knownRoom' };
}

type Named = { readonly path: string; readonly room: string };

function roomsNamed({ households, scheme, opinions = [] }: TypedProject): readonly Named[] {
  const { exemptRooms = [], ownCoefficients = [], gifts = [], compensation = [], basis = {} } = scheme ?? {};
  return [
    ...households.flatMap(({ sameOwnerAs }, index) =>
      sameOwnerAs === undefined ? [] : [{ path: `households.${index}.sameOwnerAs`, room: sameOwnerAs }],
    ),
    ...exemptRooms.map((room, index) => ({ path: `scheme.exemptRooms.${index}`, room })),
    ...inList('scheme.ownCoefficients', ownCoefficients),
    ...inList('scheme.gifts', gifts),
    ...inList('scheme.compensation', compensation),
    ...ROOM_TABLES.flatMap((key) =>
      Object.keys(basis[key] ?? {}).map((room) => ({ path: `scheme.basis.${key}.${room}`, room })),
    ),
    ...inList('opinions', opinions),
  ];
}

/** Parts of a basis that go by household. */
export const ROOM_TABLES = ['percents', 'amounts', 'uses'] as const;

const inList = (path: string, entries: readonly { readonly room: string }[]): readonly Named[] =>
  entries.map(({ room }, index) => ({ path: `${path}.${index}.room`, room }));
