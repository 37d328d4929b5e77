// Reads which characters a finished TrueType file can draw, so that the glyph check trusts the font and not a wish list.

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/**
 * The characters of a font in the form the app carries: one bit for each of U+4E00–9FFF, the rest written out.
 * @param {Uint8Array} font
 * @returns {{ han: string, others: string }}
 */
export function describeCoverage(font) {
  const codePoints = mappedCodePoints(font);
  const bits = new Uint8Array((lastHan - firstHan + 1) / 8);
  let others = '';
  for (const codePoint of codePoints) {
    if (codePoint >= firstHan && codePoint <= lastHan) {
      const place = codePoint - firstHan;
      bits[place >> 3] |= 1 << (place & 7);
    } else {
      others += String.fromCodePoint(codePoint);
    }
  }
  return { han: Buffer.from(bits).toString('base64'), others };
}

/** Every code point that the font's character map leads to a glyph, ascending (OpenType cmap, formats 4 and 12). */
export function mappedCodePoints(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const found = new Set();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(table);
    if (format === 4) addSegments(view, table, found);
    if (format === 12) addGroups(view, table, found);
  }
  return [...found].sort((a, b) => a - b);
}

function tableOffset(view, tag) {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function addSegments(view, table, found) {
  const doubled = view.getUint16(table + 6);
  const at = (array, segment) => table + 14 + array * doubled + (array > 0 ? 2 : 0) + segment * 2;
  for (let segment = 0; segment < doubled / 2; segment += 1) {
    const end = view.getUint16(at(0, segment));
    const start = view.getUint16(at(1, segment));
    const delta = view.getUint16(at(2, segment));
    const rangeAt = at(3, segment);
    const range = view.getUint16(rangeAt);
    for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint += 1) {
      const listed = range === 0 ? codePoint : view.getUint16(rangeAt + range + (codePoint - start) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(codePoint);
    }
  }
}

function addGroups(view, table, found) {
  for (let group = 0; group < view.getUint32(table + 12); group += 1) {
    const record = table + 16 + group * 12;
    const [start, end, glyph] = [0, 4, 8].map((field) => view.getUint32(record + field));
    for (let codePoint = start; codePoint <= end; codePoint += 1) {
      if (glyph + codePoint - start !== 0) found.add(codePoint);
    }
  }
}
