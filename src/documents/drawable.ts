import type { PaperDescription } from './document';
import { faceOf, isPrintable, type PaperFace, PLAIN, type Style, styleOf } from './glyphs';

/** A frame to write a character into by hand (手写框). Every face has it. */
const BOX = '□';

/** Where characters come from: the paper's own faces, and by name, in their order, faces that stand in for them. */
export type Drawings = {
  readonly covers: (face: PaperFace, character: string) => boolean;
  readonly further?: readonly FurtherDrawings[];
};

export type FurtherDrawings = { readonly name: string; readonly has: (character: string) => boolean };

/**
 * The same paper with every character in a face that can draw it: its own, else 宋, which draws the most, else one that
 * stands in; and a frame in the place of what none can draw, so that nothing is ever a blank.
 */
export function drawable(description: PaperDescription, drawings: Drawings): PaperDescription {
  const inFace = (text: string, style: Style): unknown => inFaces(text, faceOf(style), drawings);
  const { header, footer, content, defaultStyle } = description;
  const style = styleOf(defaultStyle ?? {}, PLAIN);
  const made: unknown = {
    ...description,
    content: within(content, style, inFace),
    header: perPage(header, style, inFace),
    footer: perPage(footer, style, inFace),
  };
  if (!isDescription(made)) throw new TypeError('A paper has lost its content.');
  return made;
}

/** The text itself where its face draws all of it, else its pieces, each with the face that draws it. */
function inFaces(text: string, own: PaperFace, { covers, further = [] }: Drawings): unknown {
  const sourceOf = (character: string): string => {
    if (isPrintable(character, covers(own, character))) return '';
    if (covers('song', character)) return 'Song';
    return further.find(({ has }) => has(character))?.name ?? BOX;
  };
  const pieces: { text: string; source: string }[] = [];
  for (const character of text) {
    const source = sourceOf(character);
    const shown = source === BOX ? BOX : character;
    const last = pieces.at(-1);
    const isSame = last !== undefined && plain(last.source) === plain(source);
    if (isSame) last.text += shown;
    else pieces.push({ text: shown, source });
  }
  const [first] = pieces;
  if (first === undefined) return text;
  if (pieces.length === 1 && plain(first.source) === '') return first.text;
  return {
    text: pieces.map((piece) =>
      plain(piece.source) === '' ? piece.text : { text: piece.text, font: piece.source, bold: false },
    ),
  };
}

/** A frame is set like the text it stands in. */
const plain = (source: string): string => (source === BOX ? '' : source);

type InFace = (text: string, style: Style) => unknown;

const CHILDREN = new Set(['text', 'stack', 'columns', 'ul', 'ol', 'table', 'body', 'section']);
const MADE_PER_PAGE = new Set(['header', 'footer']);

function within(node: unknown, style: Style, inFace: InFace): unknown {
  if (typeof node === 'string') return inFace(node, style);
  if (Array.isArray(node)) return node.map((child: unknown) => within(child, style, inFace));
  if (typeof node !== 'object' || node === null) return node;
  const own = styleOf(node, style);
  return Object.fromEntries(
    Object.entries(node).map(([key, child]: [string, unknown]): [string, unknown] => {
      if (MADE_PER_PAGE.has(key)) return [key, perPage(child, style, inFace)];
      return [key, CHILDREN.has(key) ? within(child, own, inFace) : child];
    }),
  );
}

const perPage = (made: unknown, style: Style, inFace: InFace): unknown =>
  isMade(made) ? (...args: unknown[]) => within(made(...args), style, inFace) : made;

const isMade = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

const isDescription = (value: unknown): value is PaperDescription =>
  typeof value === 'object' && value !== null && 'content' in value;
