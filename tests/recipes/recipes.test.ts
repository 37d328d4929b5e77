import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isListed, membersOf, registries } from '../architecture/registries.ts';

const [, chapter = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## To add …');

/** The recipes of CONTRIBUTING.md: what each adds, and the files that it names. */
const recipes = chapter.split(/\n(?=\*\*)/).flatMap((text) => {
  const name = /^\*\*(.+?)\.\*\*/.exec(text.trim())?.[1];
  const files = [...text.matchAll(/`([^`\s]+\/[^`\s]+)`/g)].map(([, file = '']) => file);
  return name === undefined ? [] : [{ name, files }];
});

const filesOf = (name: string): readonly string[] =>
  recipes.find((recipe) => recipe.name === name)?.files ?? [];

describe('the recipes', () => {
  it('are all there', () => {
    expect(recipes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'A rule of apportionment',
        'A city',
        'A paper',
        'A command',
        'A saved version',
      ]),
    );
  });

  it.each(recipes)('name files that are there: $name', ({ files }) => {
    const places = files.map((file) => (file.includes('<') ? path.dirname(file) : file));
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
  });

  it('send whoever adds a command to every file in which such a fact is named', () => {
    const named = (file: string): boolean =>
      existsSync(file) && path.extname(file) === '.ts' && /countingSet|setCounting/.test(read(file));
    const code = filesOf('A command').filter((file) => file.endsWith('.ts'));
    expect(code.length).toBeGreaterThan(6);
    expect(code.filter((file) => !named(file))).toEqual([]);
  });
});

const copy = path.resolve('.cache', 'recipes');
const inCopy = (file: string): string => path.join(copy, file);
const read = (file: string): string => readFileSync(file, 'utf8');

/** Rewrites a file of the copy; a recipe whose place has moved fails here. */
function rewrite(file: string, from: string | RegExp, to: string): void {
  const text = read(inCopy(file));
  expect(text, `${file} holds ${from}`).toMatch(from);
  writeFileSync(inCopy(file), text.replace(from, to));
}

/** Adds a member to a registry of the copy, made from another member; the registry test sees that its line is missing. */
function add(folder: string, { from, as }: { from: string; as: string }, rename: readonly string[][]): void {
  const registry = registries.find((each) => each.folder === folder);
  if (!registry) throw new Error(`No registry in ${folder}.`);
  const text = rename.reduce(
    (held, [old = '', fresh = '']) => held.replaceAll(old, fresh),
    read(inCopy(`${folder}/${from}.ts`)),
  );
  writeFileSync(inCopy(`${folder}/${as}.ts`), text);
  const copied = { ...registry, folder: inCopy(folder), list: inCopy(registry.list) };
  expect(membersOf(copied)).toContain(`${as}.ts`);
  expect(isListed(copied, `${as}.ts`)).toBe(false);
  rewrite(registry.list, /^import/m, `import { ${as} } from './${as}';\nimport`);
  rewrite(registry.list, new RegExp(`^  ${from},$`, 'm'), `  ${from},\n  ${as},`);
  expect(isListed(copied, `${as}.ts`)).toBe(true);
}

describe('a recipe carried out on a copy', { timeout: 120_000 }, () => {
  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    for (const place of ['src', 'package.json']) cpSync(place, inCopy(place), { recursive: true });
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }), 120_000);

  it('adds a rule that forms and files find and that shares out', async () => {
    add('src/domain/apportionment/rules', { from: 'equal', as: 'evenly' }, [
      ['const equal:', 'const evenly:'],
      ["kind: 'equal'", "kind: 'evenly'"],
    ]);
    const { RULES, readBasis } = await import(inCopy('src/domain/apportionment/rules/index.ts'));
    expect(Object.keys(RULES)).toContain('evenly');
    expect(readBasis({ kind: 'evenly' })).toEqual({ ok: true, value: { kind: 'evenly' } });
    expect(RULES.evenly.examples.length).toBeGreaterThan(0);
  });

  it('adds a city whose rule applies by its code', async () => {
    add('src/domain/jurisdictions', { from: 'xian', as: 'lanzhou' }, [
      ['const xian:', 'const lanzhou:'],
      ["code: 'xian'", "code: 'lanzhou'"],
    ]);
    const { jurisdictionOf } = await import(inCopy('src/domain/jurisdictions/index.ts'));
    expect(jurisdictionOf('lanzhou').code).toBe('lanzhou');
  });

  it('adds a paper that the print page lists', async () => {
    add('src/documents', { from: 'attendance', as: 'roster' }, [
      ['const attendance ', 'const roster '],
      ["name: 'attendance'", "name: 'roster'"],
    ]);
    const { DOCUMENTS } = await import(inCopy('src/documents/index.ts'));
    expect(DOCUMENTS.map(({ name }: { readonly name: string }) => name)).toContain('roster');
  });

  it('adds a saved version, to which every file of an earlier one is brought when it is read', async () => {
    rewrite('src/domain/log/fact.ts', 'FACT_VERSION = 1', 'FACT_VERSION = 2');
    rewrite('src/persistence/upcast.ts', '[] = [];', '[] = [(fact) => ({ ...fact, v: 2 })];');
    const { openText } = await import(inCopy('src/persistence/open-file.ts'));
    const opened = openText(read('tests/fixtures/saved/v1.json'));
    expect(opened).toMatchObject({ ok: true });
    const { recorded } = opened.value;
    expect(recorded.length).toBeGreaterThan(5);
    expect(new Set(recorded.map((each: { fact: { v: number } }) => each.fact.v))).toEqual(new Set([2]));
  });
});
