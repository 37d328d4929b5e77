import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_VERSION } from '../../src/domain/log/fact';
import { BACKUP_VERSION } from '../../src/persistence/backup';
import { openText } from '../../src/persistence/open-file';
import { factKinds } from './arbitrary-facts';
import { folded } from './folded';

const read = (name: string) => readFileSync(new URL(`../fixtures/saved/${name}`, import.meta.url), 'utf8');
const versions = Array.from({ length: Math.max(BACKUP_VERSION, FACT_VERSION) }, (_, index) => index + 1);

/** Files with kinds of facts that a version gained after its first file had been saved. */
const saved = [
  ...versions.map((version) => `v${version}`),
  'v1-notices',
  'v1-merged',
  'v1-visits',
  'v1-signings',
];

describe('files saved by every version of the program', () => {
  it.each(versions)('has one of version %i, which nobody ever edits', (version) => {
    expect(existsSync(new URL(`../fixtures/saved/v${version}.json`, import.meta.url))).toBe(true);
  });

  it.each(saved)('opens %s to what it meant then', (name) => {
    const opened = openText(read(`${name}.json`));
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(folded(opened.value)).toMatchObject(JSON.parse(read(`${name}.folded.json`)));
  });

  it('holds a fact of every kind that there is', () => {
    const kinds = saved.flatMap((name) => {
      const opened = openText(read(`${name}.json`));
      return opened.ok ? opened.value.recorded.map(({ fact }) => fact.body.kind) : [];
    });
    expect(factKinds.filter((kind) => !kinds.some((each) => each === kind))).toEqual([]);
  });
});
