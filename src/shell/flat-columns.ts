import type { Area } from '../domain/building/area';
import type { Household } from '../domain/building/household';
import { squareMetres } from '../text/format';
import { schemeText } from '../text/zh-cn/scheme';

/** A column of flats: 01 户, with the area where all flats of the column have the same. */
export type FlatColumn = { readonly key: string; readonly label: string };

/** The columns of flats where every floor has the same number and the rooms end alike; otherwise none. */
export function flatColumns(households: readonly Household[]): readonly FlatColumn[] {
  const floors = [...new Set(households.map(({ floor }) => floor))];
  const rows = floors.map((floor) => households.filter((each) => each.floor === floor));
  const count = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== count)) return [];
  const columns = Array.from({ length: count }, (_, at) => rows.flatMap((row) => row.slice(at, at + 1)));
  const suffixes = columns.map((column) => commonText(column.map(suffixOf)));
  if (suffixes.includes(null)) return [];
  return columns.map((column, at) => ({
    key: `${at}`,
    label: schemeText.flatColumn(suffixes[at] ?? '', areaOf(column)),
  }));
}

/** 701 on floor 7 ends in 01. */
const suffixOf = ({ room, floor }: Household): string =>
  room.startsWith(`${floor}`) ? room.slice(`${floor}`.length) : room;

const commonText = (texts: readonly string[]): string | null => {
  const [first = null] = texts;
  return texts.every((text) => text === first) ? first : null;
};

function areaOf(column: readonly Household[]): string | null {
  const areas = new Set<Area | null>(column.map(({ area }) => area));
  const [only = null] = areas;
  return areas.size === 1 && only !== null ? squareMetres(only) : null;
}
