import type { PaperDescription } from './document';
import { faceOf, isPrintable, type PaperFace, PLAIN, type Style, styleOf } from './glyphs';

/** A frame to write a character into by hand (手写框). Every face has it. */
const BOX = '□';

/** The same paper with a frame in the place of each character that its face cannot draw, so that none is a blank. */
export function boxed(
  description: PaperDescription,
  covers: (face: PaperFace, character: string) => boolean,
): PaperDescription {
  const inFace = (text: string, style: Style): string => {
    const face = faceOf(style);
    return Array.from(text, (each) => (isPrintable(each, covers(face, each)) ? each : BOX)).join('');
  };
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

type InFace = (text: string, style: Style) => string;

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
