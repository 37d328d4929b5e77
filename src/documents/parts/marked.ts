import type { Content } from 'pdfmake/interfaces';

/** The same content whose first line of text can be found by name: for the contents page and for counting pages. */
export function marked(content: Content, id: string): Content {
  const [made, isDone] = mark(content, id);
  if (!isDone || !isContent(made)) throw new TypeError(`There is no text to be found as ${id}.`);
  return made;
}

const CHILDREN = ['stack', 'columns', 'table', 'body'];

function mark(node: unknown, id: string): readonly [made: unknown, isDone: boolean] {
  if (Array.isArray(node)) return markFirst(node, id);
  if (typeof node !== 'object' || node === null) return [node, false];
  if ('text' in node && node.text !== '') return [{ ...node, id }, true];
  for (const [key, child] of Object.entries(node)) {
    if (!CHILDREN.includes(key)) continue;
    const [made, isDone] = mark(child, id);
    if (isDone) return [{ ...node, [key]: made }, true];
  }
  return [node, false];
}

function markFirst(nodes: readonly unknown[], id: string): readonly [made: unknown, isDone: boolean] {
  for (const [index, node] of nodes.entries()) {
    const [made, isDone] = mark(node, id);
    if (isDone) return [nodes.map((each, at) => (at === index ? made : each)), true];
  }
  return [nodes, false];
}

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;
