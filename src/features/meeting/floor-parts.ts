import type { Household } from '../../domain/building/household';
import { floorsText } from '../../text/floors';

/** The floors of one view, top first. */
export type FloorPart = { readonly label: string; readonly floors: readonly number[] };

/** The floors with households in parts of nearly one size, none larger than what one page can show (楼层高的分几屏看). */
export function floorParts(households: readonly Household[], atOnce: number): readonly FloorPart[] {
  const floors = [...new Set(households.map(({ floor }) => floor))].sort((a, b) => b - a);
  const parts = Math.max(1, Math.ceil(floors.length / Math.max(1, Math.floor(atOnce))));
  const size = Math.ceil(floors.length / parts);
  return Array.from({ length: parts }, (_, at) => floors.slice(at * size, (at + 1) * size))
    .filter((part) => part.length > 0)
    .map((part) => ({ label: floorsText(part), floors: part }));
}

/** Lines of a page that do not show floors, in rem: heading, what can be tried, the buttons below, the head of the table. */
const OTHER_LINES = 12.6;
const TRIED_WORDS = 1.5;
const LINE = 1.42;
const PART_CHOICE = 2.5;

/**
 * How the floors fit: into how many parts, and how high a row may get, in rem. Room for the words of a try is kept
 * free from the start, so that trying never turns the page.
 */
export function fitFloors(
  households: readonly Household[],
  high: number,
  { more = 0, isTrying = false, line = LINE } = {},
): { readonly parts: readonly FloorPart[]; readonly row: number } {
  const room = Math.max(line, high - OTHER_LINES - more);
  const whole = floorParts(households, room / line);
  const parts = whole.length > 1 ? floorParts(households, (room - PART_CHOICE) / line) : whole;
  const free = isTrying ? 0 : TRIED_WORDS;
  const rows = Math.max(...parts.map(({ floors }) => floors.length), 1);
  const left = free + (parts.length > 1 ? room - PART_CHOICE : room);
  return { parts, row: Math.min(2.23, Math.max(line, left / rows)) };
}
