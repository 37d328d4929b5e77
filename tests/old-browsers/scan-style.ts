import { type CssNode, parse, walk } from 'css-tree';
import { css, featuresOf, lacking } from './compatibility.ts';

/** What a style sheet holds that an old browser does not know, each once. */
export function scanStyle(sheet: string): readonly string[] {
  const found = new Set<string>();
  walk(parse(sheet), (node: CssNode) => {
    for (const [name, compat] of featuresUsed(node)) if (lacking(compat).length > 0) found.add(name);
  });
  return [...found].sort();
}

type Named = readonly [name: string, compat: NonNullable<ReturnType<typeof compatOf>>];

function featuresUsed(node: CssNode): readonly Named[] {
  switch (node.type) {
    case 'Atrule':
      return named(`@${node.name}`, [css['at-rules']], node.name);
    case 'Feature':
      return named(`(${node.name})`, [css['at-rules']?.['media']], node.name.replace(/^(min|max)-/, ''));
    case 'FeatureRange':
      return named('a range in a media query', [css['at-rules']?.['media']], 'range_syntax');
    case 'NestingSelector':
      return named('a nested rule', [css['selectors']], 'nesting');
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return named(`:${node.name}`, [css['selectors']], node.name);
    case 'Declaration':
      return node.property.startsWith('-') ? [] : declared(node.property, node.value);
    default:
      return [];
  }
}

/** A property, the words that only it gives a meaning to, and the functions and units of its value. */
function declared(property: string, value: CssNode): readonly Named[] {
  const found = [...named(property, [css['properties']], property)];
  walk(value, (node: CssNode) => {
    if (node.type === 'Identifier')
      found.push(...named(`${property}: ${node.name}`, [css['properties']?.[property]], node.name));
    if (node.type === 'Function') found.push(...named(`${node.name}()`, typesOfValues, node.name));
    if (node.type === 'Dimension') found.push(...named(node.unit, unitsOfLength, unitName(node.unit)));
  });
  return found;
}

type Tree = NonNullable<(typeof css)['types']>;

const typesOfValues: readonly Tree[] = [
  ...(css['types'] ? [css['types']] : []),
  ...featuresOf(css['types']).map(([, node]) => node),
];
const unitsOfLength: readonly (Tree | undefined)[] = [css['types']?.['length']];

function unitName(unit: string): string {
  if (/^[dls]v(w|h|i|b|min|max)$/.test(unit))
    return `viewport_percentage_units_${{ d: 'dynamic', l: 'large', s: 'small' }[unit.slice(0, 1)]}`;
  return /^cq/.test(unit) ? 'container_query_length_units' : unit;
}

function named(name: string, places: readonly (Tree | undefined)[], key: string): readonly Named[] {
  const compat = places.map((place) => compatOf(place, key)).find((each) => each !== undefined);
  return compat ? [[name, compat]] : [];
}

const compatOf = (place: Tree | undefined, key: string) => place?.[key]?.__compat;
