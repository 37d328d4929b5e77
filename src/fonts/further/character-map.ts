/**
 * The code points that a TrueType or OpenType file has a drawing of, read off its character map (cmap, formats 4 and 12);
 * `null` where the bytes are no such font. A collection (.ttc) is none: which of its fonts is meant, nobody has said.
 */
export function characterMap(font: Uint8Array): ReadonlySet<number> | null {
  try {
    return readMap(new DataView(font.buffer, font.byteOffset, font.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const SFNT = new Set([0x00010000, 0x4f54544f, 0x74727565]);
const CMAP = 0x636d6170;

function readMap(view: DataView): ReadonlySet<number> | null {
  if (!SFNT.has(view.getUint32(0))) return null;
  const cmap = tableAt(view, CMAP);
  if (cmap === null) return null;
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(table);
    if (format === 4) addSegments(view, table, found);
    if (format === 12) addGroups(view, table, found);
  }
  return found.size === 0 ? null : found;
}

function tableAt(view: DataView, tag: number): number | null {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) === tag) return view.getUint32(record + 8);
  }
  return null;
}

function addSegments(view: DataView, table: number, found: Set<number>): void {
  const doubled = view.getUint16(table + 6);
  const at = (array: number, segment: number): number =>
    table + 14 + array * doubled + (array > 0 ? 2 : 0) + segment * 2;
  for (let segment = 0; segment < doubled / 2; segment += 1) {
    const end = view.getUint16(at(0, segment));
    const start = view.getUint16(at(1, segment));
    const delta = view.getUint16(at(2, segment));
    const rangeAt = at(3, segment);
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

function addGroups(view: DataView, table: number, found: Set<number>): void {
  for (let group = 0; group < view.getUint32(table + 12); group += 1) {
    const record = table + 16 + group * 12;
    const [start, end, glyph] = [0, 4, 8].map((field) => view.getUint32(record + field));
    if (start === undefined || end === undefined || glyph === undefined || end > LAST) return;
    for (let code = start; code <= end; code += 1) if (glyph + code - start !== 0) found.add(code);
  }
}

/** The last code point there is: a damaged file names others. */
const LAST = 0x10ffff;
