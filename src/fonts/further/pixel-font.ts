/** A character drawn as a square of dark and light points, row by row from the top. */
export type PixelGlyph = {
  readonly codePoint: number;
  readonly rows: readonly (readonly boolean[])[];
};

/** Units of the em square; above and below the line as the paper's 宋 has it, so that no line grows taller. */
const EM = 1024;
const ASCENT = Math.round(EM * 1.151);
const DESCENT = -Math.round(EM * 0.286);
/** How much of the drawn square lies below the line of writing. */
export const BELOW_LINE = 0.12;

/**
 * A TrueType font of such drawings (点阵字库), every stretch of dark points a rectangle. It lets a paper carry a character
 * that only this machine's own fonts know, whose files no page may read.
 */
export function pixelFont(glyphs: readonly PixelGlyph[]): Uint8Array<ArrayBuffer> {
  const sorted = [...glyphs].sort((a, b) => a.codePoint - b.codePoint);
  const outlines = [new Uint8Array(0), ...sorted.map(outlineOf)];
  return fontFile([
    ['OS/2', os2(sorted)],
    ['cmap', cmap(sorted)],
    ['glyf', joined(outlines)],
    ['head', head()],
    ['hhea', u16s([1, 0, ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, outlines.length])],
    ['hmtx', u16s(outlines.flatMap(() => [EM, 0]))],
    ['loca', loca(outlines)],
    ['maxp', u16s([1, 0, outlines.length, 0xffff, 0xffff, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['name', nameTable()],
    ['post', u16s([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ]);
}

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

function outlineOf({ rows }: PixelGlyph): Uint8Array {
  const unit = EM / Math.max(1, rows.length);
  const y = (row: number): number => Math.round(EM * (1 - BELOW_LINE) - row * unit);
  const rectangles = rows.flatMap((row, at) =>
    stretches(row).map(
      ([from, to]): Rectangle => [Math.round(from * unit), y(at + 1), Math.round(to * unit), y(at)],
    ),
  );
  if (rectangles.length === 0) return new Uint8Array(0);
  const points = rectangles.flatMap(([left, bottom, right, top]) => [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ]);
  const steps = (axis: 0 | 1): number[] =>
    points.map((point, at) => (point[axis] ?? 0) - (points[at - 1]?.[axis] ?? 0));
  const box = [0, y(rows.length), EM, y(0)];
  const ends = rectangles.map((_, at) => at * 4 + 3);
  const flags = new Uint8Array(points.length).fill(1);
  return even(
    joined([u16s([rectangles.length, ...box, ...ends, 0]), flags, u16s([...steps(0), ...steps(1)])]),
  );
}

/** Stretches of dark points in a row, each from its first to behind its last. */
function stretches(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  row.forEach((isDark, at) => {
    const last = found.at(-1);
    if (isDark && last?.[1] === at) last[1] = at + 1;
    else if (isDark) found.push([at, at + 1]);
  });
  return found;
}

function cmap(glyphs: readonly PixelGlyph[]): Uint8Array {
  const groups = glyphs.flatMap(({ codePoint }, at) => [codePoint, codePoint, at + 1]);
  const table = [joined([u16s([12, 0]), u32s([16 + groups.length * 4, 0, glyphs.length, ...groups])])];
  return joined([u16s([0, 1, 3, 10]), u32s([12]), ...table]);
}

function loca(outlines: readonly Uint8Array[]): Uint8Array {
  let at = 0;
  return u32s([0, ...outlines.map(({ length }) => (at += length))]);
}

const head = (): Uint8Array =>
  joined([
    u32s([0x00010000, 0x00010000, 0, 0x5f0f3cf5]),
    u16s([0, EM]),
    u32s([0, 0, 0, 0]),
    u16s([0, DESCENT, EM, ASCENT, 0, 8, 2, 1, 0]),
  ]);

function os2(glyphs: readonly PixelGlyph[]): Uint8Array {
  const inPlane = (code = 0): number => Math.min(0xffff, code);
  const [first, last] = [glyphs[0]?.codePoint, glyphs.at(-1)?.codePoint];
  return joined([
    u16s([4, EM, 400, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    new Uint8Array(10),
    u32s([0, 0, 0, 0, 0x4c6e7469]),
    u16s([64, inPlane(first), inPlane(last), ASCENT, DESCENT, 0, ASCENT, -DESCENT]),
    u32s([0, 0]),
    u16s([512, ASCENT, 0, 32, 0]),
  ]);
}

function nameTable(): Uint8Array {
  const text = u16s(Array.from('LintiDrawn', (letter) => letter.charCodeAt(0)));
  const records = [1, 4, 6].flatMap((id) => [3, 1, 0x409, id, text.length, 0]);
  return joined([u16s([0, 3, 6 + records.length * 2, ...records]), text]);
}

/** The tables one after another behind their directory, each on a multiple of four bytes. */
function fontFile(tables: readonly (readonly [tag: string, table: Uint8Array])[]): Uint8Array<ArrayBuffer> {
  let offset = 12 + tables.length * 16;
  const records = tables.map(([tag, table]) => {
    const letters = Array.from(tag, (letter) => letter.charCodeAt(0));
    const record = joined([Uint8Array.from(letters), u32s([0, offset, table.length])]);
    offset += padded(table).length;
    return record;
  });
  return joined([
    u32s([0x00010000]),
    u16s([tables.length, 128, 3, tables.length * 16 - 128]),
    ...records,
    ...tables.map(([, table]) => padded(table)),
  ]);
}

const padded = (bytes: Uint8Array): Uint8Array =>
  joined([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
const even = (bytes: Uint8Array): Uint8Array => joined([bytes, new Uint8Array(bytes.length % 2)]);

function u16s(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, at) => {
    view.setUint16(at * 2, value & 0xffff);
  });
  return new Uint8Array(view.buffer);
}

function u32s(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, at) => {
    view.setUint32(at * 4, value);
  });
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
