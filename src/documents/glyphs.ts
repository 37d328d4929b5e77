import type { PaperDescription } from './document';

/** The faces a description is set in; the same names as the font files have. */
export type PaperFace = 'song' | 'songTitle' | 'hei';

/** A character that a face cannot draw, and the text in which a person will recognise it. */
export type MissingGlyph = { readonly character: string; readonly face: PaperFace; readonly near: string };

/**
 * The characters of a paper that its fonts cannot draw (缺字), each once per face, so that none prints as an empty box.
 * The footer counts as on page 1 of 1.
 */
export function missingGlyphs(
  description: PaperDescription,
  covers: (face: PaperFace, character: string) => boolean,
): readonly MissingGlyph[] {
  const missing = new Map<string, MissingGlyph>();
  for (const { text, face } of runsOf(description)) {
    for (const character of text) {
      if (isPrintable(character, covers(face, character))) continue;
      const key = `${face} ${character}`;
      if (!missing.has(key)) missing.set(key, { character, face, near: text });
    }
  }
  return [...missing.values()];
}

/** How text is set where nothing else is said. */
export const PLAIN: Style = { font: 'Song', bold: false };

/** A stretch of text in one face. */
export type Run = { readonly text: string; readonly face: PaperFace };

/** All text of a description with the face it will be set in. */
export function runsOf(description: PaperDescription): readonly Run[] {
  const { header, footer, content, defaultStyle } = description;
  return walk({ section: content, header, footer }, styleOf(defaultStyle ?? {}, PLAIN));
}

/** What decides the face of a text; inner nodes take it over from outer ones. */
export type Style = { readonly font: unknown; readonly bold: unknown };

/** Whether a character prints: spaces need no drawing. */
export const isPrintable = (character: string, isCovered: boolean): boolean =>
  isCovered || SPACES.test(character);

const SPACES = /^\s$/;
const CHILDREN = ['text', 'stack', 'columns', 'ul', 'ol', 'table', 'body', 'section'];
const MADE_PER_PAGE = ['header', 'footer'];

function walk(node: unknown, style: Style): readonly Run[] {
  if (typeof node === 'string') return node === '' ? [] : [{ text: node, face: faceOf(style) }];
  if (Array.isArray(node)) return node.flatMap((child: unknown) => walk(child, style));
  if (typeof node !== 'object' || node === null) return [];
  const own = styleOf(node, style);
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) => {
    if (MADE_PER_PAGE.includes(key) && isMade(child)) return walk(child(1, 1), own);
    return CHILDREN.includes(key) ? walk(child, own) : [];
  });
}

const isMade = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

export const styleOf = (node: object, outer: Style): Style => ({
  font: 'font' in node ? node.font : outer.font,
  bold: 'bold' in node ? node.bold : outer.bold,
});

export const faceOf = ({ font, bold }: Style): PaperFace =>
  font === 'Hei' ? 'hei' : bold === true ? 'songTitle' : 'song';
