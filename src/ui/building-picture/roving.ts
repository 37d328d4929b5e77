import type { PictureCell, PictureFloor, PictureLayout } from './picture';

/**
 * The cell an arrow key leads to, `undefined` when the key is not one of ours or the edge is reached. Up and
 * down keep the horizontal place, so a shop spanning two flats leads to the flat above its middle; on a
 * phone they go to the next cell in reading order.
 */
export const nextCell = (
  floors: readonly PictureFloor[],
  from: string,
  key: string,
  layout: PictureLayout,
): PictureCell | undefined => {
  const floorIndex = floors.findIndex((floor) => floor.cells.some((cell) => cell.id === from));
  const row = floors[floorIndex]?.cells ?? [];
  const index = row.findIndex((cell) => cell.id === from);
  switch (key) {
    case 'ArrowLeft':
      return row[index - 1];
    case 'ArrowRight':
      return row[index + 1];
    case 'Home':
      return row[0];
    case 'End':
      return row[row.length - 1];
    case 'ArrowUp':
      return layout === 'elevation'
        ? onFloor(floors, floorIndex, -1, middle(row, index))
        : inReadingOrder(floors, from, -1);
    case 'ArrowDown':
      return layout === 'elevation'
        ? onFloor(floors, floorIndex, 1, middle(row, index))
        : inReadingOrder(floors, from, 1);
    default:
      return undefined;
  }
};

const inReadingOrder = (
  floors: readonly PictureFloor[],
  from: string,
  step: 1 | -1,
): PictureCell | undefined => {
  const all = floors.flatMap((floor) => floor.cells);
  return all[all.findIndex((cell) => cell.id === from) + step];
};

/** The cell nearest to a horizontal place on the next floor that has cells. */
const onFloor = (
  floors: readonly PictureFloor[],
  start: number,
  step: 1 | -1,
  place: number,
): PictureCell | undefined => {
  for (let index = start + step; index >= 0 && index < floors.length; index += step) {
    const cells = floors[index]?.cells ?? [];
    const distances = cells.map((_, at) => Math.abs(middle(cells, at) - place));
    if (cells.length > 0) return cells[distances.indexOf(Math.min(...distances))];
  }
  return undefined;
};

/** Middle of a cell as a share of its floor's width. */
const middle = (cells: readonly PictureCell[], index: number): number => {
  const weights = cells.map((cell) => cell.weight ?? 1);
  const before = weights.slice(0, index).reduce((sum, weight) => sum + weight, 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (before + (weights[index] ?? 0) / 2) / all;
};
