import type { AnyNode, Identifier, Literal, MemberExpression } from 'acorn';
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { NewerNames } from './newer-names.ts';

/**
 * What a script holds that an old browser cannot read or does not know, each once. A name that is only asked about
 * (`typeof X`, `navigator.x !== true`) is no use of it; one that is used behind such a question is, and has to be
 * excused by name (known.ts).
 */
export function scanScript(code: string, names: NewerNames): readonly string[] {
  const tree = read(code);
  if (typeof tree === 'string') return [tree];
  const found = new Set<string>();
  fullAncestor(tree, (each, _state, path) => {
    const name = newerThing(each as AnyNode, path as readonly AnyNode[], names);
    if (name !== null) found.add(name);
    for (const inside of scanThread(each as AnyNode, names)) found.add(inside);
  });
  return [...found].sort();
}

/** The code of a thread travels as a string in the script that starts it. */
const scanThread = (node: AnyNode, names: NewerNames): readonly string[] =>
  node.type === 'Literal' && typeof node.value === 'string' && /^\(function\(\)|^\(\(\)=>/.test(node.value)
    ? scanScript(node.value, names)
    : [];

/** Whatever Safari 15.4 reads is in the language of 2022; of that it lacks static blocks and looking behind. */
function read(code: string) {
  try {
    return parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return `cannot be read: ${String(error)}`;
  }
}

function newerThing(node: AnyNode, path: readonly AnyNode[], names: NewerNames): string | null {
  switch (node.type) {
    case 'StaticBlock':
      return 'static block of a class';
    case 'Literal':
      return lookBehindIn(node);
    case 'TemplateElement':
      return looksBehind.test(node.value.raw) ? 'look-behind in a string' : null;
    case 'Identifier':
      return names.globals.has(node.name) && isUse(node, path) ? node.name : null;
    case 'MemberExpression':
      return newerMember(node, path, names);
    default:
      return null;
  }
}

const looksBehind = /\(\?<[=!]/;

/** A pattern may be made from a string, too: a browser that cannot read it throws when it gets there. */
function lookBehindIn({ regex, value }: Literal): string | null {
  if (regex && looksBehind.test(regex.pattern)) return 'look-behind';
  return typeof value === 'string' && looksBehind.test(value) ? 'look-behind in a string' : null;
}

/** The types of the objects that a page finds under fixed names. */
const fixed: Readonly<Record<string, string>> = {
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  navigator: 'Navigator',
  document: 'Document',
};

function newerMember(node: MemberExpression, path: readonly AnyNode[], names: NewerNames): string | null {
  if (node.computed || node.property.type !== 'Identifier') return null;
  const { name } = node.property;
  const object = node.object.type === 'Identifier' ? node.object.name : '';
  if (names.statics.has(`${object}.${name}`)) return isUse(node, path) ? `${object}.${name}` : null;
  if (isOfFixed(object, name, names)) return isRelied(node, path) ? `${object}.${name}` : null;
  return names.methods.has(name) && isCalled(node, path) ? `.${name}()` : null;
}

function isOfFixed(object: string, name: string, { globals, statics }: NewerNames): boolean {
  const type = fixed[object];
  if (type === undefined) return false;
  return statics.has(`${type}.${name}`) || (type === 'Window' && globals.has(name));
}

const parentOf = (path: readonly AnyNode[]): AnyNode | undefined => path.at(-2);

/** Whether the name is more than asked about or written to. */
function isUse(node: Identifier | MemberExpression, path: readonly AnyNode[]): boolean {
  const parent = parentOf(path);
  if (parent?.type === 'UnaryExpression') return parent.operator !== 'typeof';
  return !(parent?.type === 'AssignmentExpression' && parent.left === node);
}

const isCalled = (node: MemberExpression, path: readonly AnyNode[]): boolean => {
  const parent = parentOf(path);
  return (
    (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
    parent.callee === node &&
    !('optional' in parent && parent.optional)
  );
};

/** Whether something would break if the member were `undefined`. */
function isRelied(node: MemberExpression, path: readonly AnyNode[]): boolean {
  const parent = parentOf(path);
  return (
    isCalled(node, path) ||
    (parent?.type === 'MemberExpression' && parent.object === node && !parent.optional)
  );
}
