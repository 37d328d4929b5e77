import type { PictureCell, PictureFloor, PictureLayout } from './picture';
import { textWidth } from './text-width';

/**
 * What a cell has room for. `words`: room, glyph and word; `glyphs`: the word is left to the glyph; `tight`:
 * also a smaller indent; `marks` (mini only): the glyph alone.
 */
export type Density = 'words' | 'glyphs' | 'tight' | 'marks';

export type PictureFit = {
  readonly density: Density;
  /** Size of the amounts in rem. One for all cells, so figures stay comparable. */
  readonly amountSize: number;
  readonly showNotes: boolean;
  /** Narrowest a row of cells may get, in px; beyond that the picture scrolls inside its frame. */
  readonly minRow: number;
};

export type Measure = {
  /** Width of one floor's row of cells in px. */
  readonly row: number;
  readonly rem: number;
  readonly gap: number;
  readonly indent: number;
  readonly strip: number;
};

/**
 * Decides once for the whole picture what its cells show, from the widest text and the narrowest cell. Widths
 * are estimated, not measured: nothing jumps while typing, and the estimate errs on the wide side.
 */
export const fitPicture = (
  floors: readonly PictureFloor[],
  variant: 'full' | 'mini',
  layout: PictureLayout,
  measure: Measure,
): PictureFit => {
  if (layout === 'rows') return fitRows(floors, measure);
  const elevation = layout === 'elevation';
  const cells = floors.flatMap((floor) =>
    floor.cells.map((cell) => ({ cell, width: elevation ? cellWidth(floor, cell, measure) : measure.row })),
  );
  const tightIndent = measure.strip + tightPad;
  const fits = (need: (cell: PictureCell) => number): boolean =>
    cells.every(({ cell, width }) => need(cell) <= width);
  const indentOf = (density: Density): number => (density === 'tight' ? tightIndent : measure.indent);
  const bothLines = (cell: PictureCell, density: Density): number =>
    Math.max(
      topLine(cell, density, variant, measure),
      variant === 'mini' ? 0 : bottomLine(cell, smallest, false, indentOf(density), measure.rem),
    );
  const density = densities(variant).find((one) => fits((cell) => bothLines(cell, one))) ?? 'tight';
  const indent = indentOf(density);
  const sizeFor = (notes: boolean): number | undefined =>
    variant === 'mini'
      ? smallest
      : amountSizes.find((size) => fits((cell) => bottomLine(cell, size, notes, indent, measure.rem)));
  const withNotes = sizeFor(true);
  const showNotes = withNotes !== undefined && withNotes >= comfortable;
  const amountSize = (showNotes ? withNotes : sizeFor(false)) ?? smallest;
  return { density, amountSize, showNotes, minRow: elevation ? narrowest(floors, variant, measure) : 0 };
};

/** Whether every flat has room for one line of a phone: room, amount and glyph beside the name of its floor. */
export const fitsRows = (floors: readonly PictureFloor[], width: number, rem: number): boolean => {
  const measure: Measure = { row: width - 3.3 * rem - pagePads, rem, gap: 8, indent: 1.45 * rem, strip: rem };
  return floors.every((floor) =>
    floor.cells.every(
      (cell) => lineNeed(cell, 'glyphs', 1, cell.amount === undefined, measure) <= measure.row,
    ),
  );
};

/** One line per flat: room, amount, and the state at the end. */
const fitRows = (floors: readonly PictureFloor[], measure: Measure): PictureFit => {
  const cells = floors.flatMap((floor) => floor.cells);
  const fits = (density: Density, size: number, notes: boolean): boolean =>
    cells.every(
      (cell) => lineNeed(cell, density, size, notes || cell.amount === undefined, measure) <= measure.row,
    );
  const density = fits('words', 1, false) ? 'words' : 'glyphs';
  const showNotes = fits(density, 1, true);
  const amountSize = fits(density, comfortable, showNotes) ? comfortable : 1;
  return { density, amountSize, showNotes, minRow: 0 };
};

const lineNeed = (
  cell: PictureCell,
  density: Density,
  size: number,
  notes: boolean,
  measure: Measure,
): number =>
  topLine(cell, density, 'full', measure) +
  (textWidth(cell.amount ?? '') * size + (notes ? textWidth(cell.note ?? '') : 0) + 1) * measure.rem +
  (cell.sealed === true ? 2.3 * measure.rem : 0);

/** What the page keeps free on both sides of the picture, in px. */
const pagePads = 32;
const tightPad = 6;
const endPad = 14;
const border = 6;
const amountSizes = [1.67, 1.5, 1.33, 1.17, 1, 0.89] as const;
const comfortable = 1.17;
const smallest = 0.89;

const densities = (variant: 'full' | 'mini'): readonly Density[] =>
  variant === 'mini' ? ['glyphs', 'tight', 'marks'] : ['words', 'glyphs', 'tight'];

const cellWidth = (floor: PictureFloor, cell: PictureCell, { row, gap }: Measure): number => {
  const all = floor.cells.reduce((sum, one) => sum + (one.weight ?? 1), 0);
  const weight = cell.weight ?? 1;
  return ((row - gap * (all - 1)) / all) * weight + gap * (weight - 1);
};

const topLine = (
  cell: PictureCell,
  density: Density,
  variant: 'full' | 'mini',
  { rem, indent, strip }: Measure,
): number => {
  const roomSize = variant === 'mini' || density === 'tight' ? 1 : 1.17;
  const glyph = cell.kind === 'plain' ? 0 : 1.35;
  const word = density === 'words' && cell.word !== undefined ? textWidth(cell.word) + 0.3 : 0;
  if (density === 'marks') return glyph * rem;
  const tight = density === 'tight';
  const pads = border + (tight ? strip + tightPad * 2 : indent + endPad);
  return pads + (textWidth(cell.room) * roomSize + glyph + word) * rem;
};

const bottomLine = (cell: PictureCell, size: number, notes: boolean, indent: number, rem: number): number => {
  const amount = cell.amount === undefined ? 0 : textWidth(cell.amount) * size;
  const alone = cell.amount === undefined;
  const note = cell.note !== undefined && (notes || alone) ? textWidth(cell.note) + (alone ? 0 : 0.5) : 0;
  const seal = cell.sealed === true ? 1.8 : 0;
  return indent + border + tightPad + (amount + note + seal) * rem;
};

const narrowest = (floors: readonly PictureFloor[], variant: 'full' | 'mini', measure: Measure): number => {
  const need = (cell: PictureCell): number => {
    if (variant === 'mini') return 1.35 * measure.rem;
    const bottom = bottomLine(cell, smallest, false, measure.strip + tightPad, measure.rem);
    return Math.max(44, topLine(cell, 'tight', variant, measure), bottom) / (cell.weight ?? 1);
  };
  const rows = floors.map((floor) => {
    const units = floor.cells.reduce((sum, cell) => sum + (cell.weight ?? 1), 0);
    return Math.max(0, ...floor.cells.map(need)) * units + measure.gap * (units - 1);
  });
  return Math.ceil(Math.max(0, ...rows));
};
