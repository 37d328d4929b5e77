import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Import, readGraph } from './architecture/graph.ts';
import { layers, packageOwners, packagesOfTheDomain } from './architecture/layers.ts';
import { withPicture } from './architecture/picture.ts';
import { isListed, membersOf, registries } from './architecture/registries.ts';
import { chineseStrings } from './architecture/strings.ts';

let files: readonly string[] = [];
let imports: readonly Import[] = [];

beforeAll(async () => {
  ({ files, imports } = await readGraph());
}, 120_000);

const lies = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
const layerOf = (file: string) => layers.find(({ folder }) => lies(file, folder));
const featureOf = (file: string): string | undefined => /^src\/features\/[^/]+/.exec(file)?.[0];
const written = ({ from, module }: Import): string => `${from} imports ${module}`;

describe('the import graph', () => {
  it('was read at all: a reader that sees no files finds no faults either', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports.filter(({ ours }) => ours).length).toBeGreaterThan(files.length);
  });

  it('knows every folder of the source', () => {
    expect(files.filter((file) => !file.endsWith('.d.ts') && layerOf(file) === undefined)).toEqual([]);
  });

  it.each(layers)('$folder imports only what lies below it', ({ folder, mayImport }) => {
    const outOfOrder = imports
      .filter(({ from, ours }) => ours && layerOf(from)?.folder === folder)
      .filter(({ to }) => ![folder, ...mayImport].some((allowed) => lies(to, allowed)));
    expect(outOfOrder.map(written)).toEqual([]);
  });

  it('has no feature that imports another', () => {
    const across = imports.filter(({ from, to }) => {
      const [own, other] = [featureOf(from), featureOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(across.map(written)).toEqual([]);
  });

  it('has no circle, of types neither', () => {
    expect(imports.filter(({ circle }) => circle.length > 0).map(({ circle }) => circle.join(' → '))).toEqual(
      [],
    );
  });

  it('is drawn in ARCHITECTURE.md as it is (npm run picture)', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');
    expect(withPicture(page, { files, imports })).toBe(page);
  });

  it('keeps the domain to decimal.js and the digest', () => {
    const foreign = imports.filter(
      ({ from, ours, module }) => lies(from, 'src/domain') && !ours && !packagesOfTheDomain.test(module),
    );
    expect(foreign.map(written)).toEqual([]);
  });

  it.each(packageOwners)('lets only $owners import $name', ({ name, owners }) => {
    const strangers = imports.filter(
      ({ from, module }) => name.test(module) && !owners.some((owner) => lies(from, owner)),
    );
    expect(strangers.map(written)).toEqual([]);
  });
});

describe('the registries', () => {
  it.each(registries)('$list has members', (registry) => {
    expect(membersOf(registry).length).toBeGreaterThan(0);
  });

  it.each(registries)('$list names every member of $folder', (registry) => {
    expect(membersOf(registry).filter((name) => !isListed(registry, name))).toEqual([]);
  });
});

describe('the words that people read', () => {
  /** Rules, cities, papers and samples carry their own names, sources and clauses. */
  const withWordsOfTheirOwn = [
    'src/text',
    'src/domain/apportionment',
    'src/domain/jurisdictions',
    'src/domain/agreement/terms.ts',
    'src/documents',
    'src/sample',
  ];

  it('stand in the catalogues and nowhere else', () => {
    const others = files.filter(
      (file) => /\.tsx?$/.test(file) && !withWordsOfTheirOwn.some((folder) => lies(file, folder)),
    );
    expect(others.length).toBeGreaterThan(40);
    expect(others.flatMap(chineseStrings)).toEqual([]);
  }, 120_000);
});

describe('the size of files', () => {
  /** Catalogues of sentences and tables of data grow with what they list. */
  const lists = /^src\/(text\/zh-cn|sample|domain\/jurisdictions|domain\/apportionment\/presets)\//;

  const sizes = (): readonly { readonly file: string; readonly lines: number }[] =>
    files
      .filter((file) => /\.tsx?$/.test(file) && !lists.test(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
  const at = (fraction: number): number => sizes()[Math.floor(sizes().length * fraction)]?.lines ?? 0;

  it('is 60 lines or less for half of them', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60);
  });

  it('is 150 lines or less for nine of ten', () => {
    expect(at(0.9)).toBeLessThanOrEqual(150);
  });

  it('is 250 lines at most', () => {
    expect(sizes().filter(({ lines }) => lines > 250)).toEqual([]);
  });
});
