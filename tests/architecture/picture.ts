import type { readGraph } from './graph.ts';
import { type Layer, layers } from './layers.ts';

type Graph = Awaited<ReturnType<typeof readGraph>>;

const START = '<!-- picture: npm run picture -->';
const END = '<!-- /picture -->';

/** A page with the picture of the import graph between its two marks drawn anew. */
export function withPicture(page: string, graph: Graph): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page lacks ${START} … ${END}.`);
  return `${page.slice(0, from + START.length)}\n${picture(graph)}\n${page.slice(to)}`;
}

/**
 * Who really imports whom, folder by folder, as mermaid text that code hosts draw. An arrow that a longer way of arrows
 * says already is left out, so that the layers can be seen.
 */
export function picture({ imports }: Graph): string {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to, ours } of imports) {
    const [one, other] = [layerOf(from), layerOf(to)];
    if (!ours || one === undefined || other === undefined || one === other) continue;
    arrows.set(one, (arrows.get(one) ?? new Set()).add(other));
  }
  const named = [...new Set([...arrows].flatMap(([one, others]) => [one, ...others]))].sort();
  const domain = named.filter((folder) => folder.startsWith('src/domain/'));
  return [
    '```mermaid',
    'flowchart TD',
    '  subgraph domain',
    ...domain.map((folder) => `    ${node(folder)}`),
    '  end',
    ...named.filter((folder) => !domain.includes(folder)).map((folder) => `  ${node(folder)}`),
    ...named.flatMap((one) =>
      [...(arrows.get(one) ?? [])]
        .sort()
        .filter((other) => !reaches(arrows, one, other))
        .map((other) => `  ${idOf(one)} --> ${idOf(other)}`),
    ),
    '```',
  ].join('\n');
}

const layerOf = (file: string): Layer['folder'] | undefined =>
  layers.find(({ folder }) => file.startsWith(`${folder}/`))?.folder;

const idOf = (folder: string): string => folder.replace(/^src\//, '').replaceAll('/', '_');
const node = (folder: string): string => `${idOf(folder)}[${folder.replace(/^src\/(domain\/)?/, '')}]`;

/** Whether some way of more than one arrow leads there. */
function reaches(arrows: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const next = [...(arrows.get(from) ?? [])].filter((each) => each !== to);
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    if (place === to) return true;
    if (seen.has(place)) continue;
    seen.add(place);
    next.push(...(arrows.get(place) ?? []));
  }
  return false;
}
