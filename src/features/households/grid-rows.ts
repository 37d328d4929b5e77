import type { Household, HouseholdId } from '../../domain/building/household';
import type { ProjectState } from '../../domain/project/state';
import { missingCharacters } from '../../fonts/covered-characters';
import { squareMetres } from '../../text/format';
import { householdsText } from '../../text/zh-cn/households';
import type { GridRow } from '../../ui/grid/grid';
import type { Column } from './columns';
import { gapsIn, topFloorFirst } from './totals';

/** A cell that nobody could read: what was typed stays in it, with the reason, until it is put right. */
export type OpenCell = {
  readonly household: HouseholdId;
  readonly column: Column;
  readonly text: string;
  readonly problem: string;
};

/** Above this a flat is asked about, not refused: 0.01 m². */
const LARGE_AREA = 50_000;

/** The rows of the table: what is on record, and over it what is still open. */
export function gridRows(state: ProjectState, open: readonly OpenCell[]): readonly GridRow[] {
  const gaps = gapsIn(state.households);
  return topFloorFirst(state.households).map((household) => {
    const own = open.filter((cell) => cell.household === household.id);
    const missing = gaps.filter((gap) => gap.household.id === household.id);
    return {
      id: household.id,
      name: household.room,
      values: {
        ...valuesOf(state, household),
        ...Object.fromEntries(own.map(({ column, text }) => [column, text])),
      },
      problems: {
        ...Object.fromEntries(missing.map(({ column }) => [column, GAP_WORDS[column]])),
        ...largeArea(household),
        ...Object.fromEntries(own.map(({ column, problem }) => [column, problem])),
      },
      notes: rareNotes(ownersOf(state, household)),
    };
  });
}

/** Names with characters that the paper fonts lack: nothing is wrong with them, but printing will ask about them. */
function rareNotes([owner = '', ...coOwners]: readonly string[]): Readonly<Record<string, string>> {
  const note = (key: string, names: string): Readonly<Record<string, string>> => {
    const rare = missingCharacters(names);
    return rare.length === 0 ? {} : { [key]: householdsText.rareName(rare.join('')) };
  };
  return { ...note('owner', owner), ...note('coOwners', coOwners.join('')) };
}

/** The names of a household's owners, the owner first. */
export const ownersOf = ({ persons }: ProjectState, { owners }: Household): readonly string[] =>
  owners.map((owner) => persons.get(owner)?.name ?? '');

const GAP_WORDS = { owner: householdsText.noOwner, area: householdsText.noArea } as const;

/** What is on record about a household, by column. */
export function valuesOf(state: ProjectState, household: Household): Readonly<Record<string, string>> {
  const [owner = '', ...coOwners] = ownersOf(state, household);
  const [first] = household.owners;
  return {
    floor: String(household.floor),
    room: household.room,
    owner,
    coOwners: coOwners.join('、'),
    area: household.area === null ? '' : squareMetres(household.area),
    source: household.areaSource,
    phone: (first === undefined ? undefined : state.persons.get(first)?.phone) ?? '',
  };
}

/** Whether an area, in 0.01 m², is so large that somebody should look. */
export const isLargeArea = (area: number): boolean => area > LARGE_AREA;

const largeArea = ({ area }: Household): Readonly<Record<string, string>> =>
  area !== null && isLargeArea(area) ? { area: householdsText.largeArea(squareMetres(area)) } : {};
