import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_VERSION } from '../../src/domain/log/fact';
import { BACKUP_VERSION } from '../../src/persistence/backup';
import { openText } from '../../src/persistence/open-file';
import { factKinds } from './arbitrary-facts';
import { folded } from './folded';

const read = (name: string) => readFileSync(new URL(`../fixtures/saved/${name}`, import.meta.url), 'utf8');
const versions = Array.from({ length: Math.max(BACKUP_VERSION, FACT_VERSION) }, (_, index) => index + 1);

describe('files saved by every version of the program', () => {
  it.each(versions)('has one of version %i, which nobody ever edits', (version) => {
    expect(existsSync(new URL(`../fixtures/saved/v${version}.json`, import.meta.url))).toBe(true);
  });

  it.each(versions)('opens the one of version %i to what it meant then', (version) => {
    const opened = openText(read(`v${version}.json`));
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(folded(opened.value)).toMatchObject(JSON.parse(read(`v${version}.folded.json`)));
  });

  it('holds a fact of every kind that there is', () => {
    const kinds = versions.flatMap((version) => {
      const opened = openText(read(`v${version}.json`));
      return opened.ok ? opened.value.recorded.map(({ fact }) => fact.body.kind) : [];
    });
    expect(factKinds.filter((kind) => !kinds.some((each) => each === kind))).toEqual([]);
  });
});
