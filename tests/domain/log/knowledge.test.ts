import { describe, expect, it } from 'vitest';
import { type Fact, seal } from '../../../src/domain/log/fact';
import { headsOf, knowledgeOf, newlySeen } from '../../../src/domain/log/knowledge';
import { recordCodesOf } from '../../../src/domain/log/record-code';
import type { Command } from '../../../src/domain/project/command';
import { merged, ONE, OTHER, workedOn } from '../../builders/copies';
import { opened } from '../../builders/project';

const START = opened();
const load = (words: string): Command => ({ kind: 'setTerms', terms: { load: words } });
const factsOf = ({ recorded }: typeof START): readonly Fact[] => recorded.map(({ fact }) => fact);

describe('what a fact stands on', () => {
  it('is named where another device wrote it, once', () => {
    const worked = workedOn(START, ONE, load('1'), load('2'));
    const [opening, first, second] = factsOf(worked);
    expect(first?.base).toEqual([opening?.hash]);
    expect(second).not.toHaveProperty('base');
  });

  it('is left out where one device has written everything', () => {
    const worked = workedOn(START, opened().recorded[0]?.fact.device ?? ONE, load('1'));
    expect(factsOf(worked).some((fact) => 'base' in fact)).toBe(false);
  });

  it('grows by what a merge brought', () => {
    const [one, other] = [workedOn(START, ONE, load('1')), workedOn(START, OTHER, load('2'), load('3'))];
    const both = merged(one, other);
    const after = workedOn(both, ONE, load('4'));
    expect(factsOf(after).at(-1)?.base).toEqual([factsOf(other).at(-1)?.hash]);
    expect(newlySeen(after.recorded, ONE)).toEqual([]);
    expect(headsOf(factsOf(both))).toHaveLength(2);
    expect(headsOf(factsOf(after))).toEqual(factsOf(after).slice(-1));
  });

  it('is everything before it where a fact was written before facts said so', () => {
    const both = merged(workedOn(START, ONE, load('1')), START);
    const written = factsOf(workedOn(both, OTHER, load('2'))).at(-1);
    if (!written) throw new Error('Nothing was written.');
    const { hash: _, base: __, ...bare } = written;
    const old = seal(bare);
    expect([...(knowledgeOf([...factsOf(both), old]).get(old.hash) ?? [])].map(([, seq]) => seq)).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('the code of a record', () => {
  it('is one where all have seen all, and changes with any earlier fact', () => {
    const worked = workedOn(START, ONE, load('1'), load('2'));
    const changed = workedOn(START, ONE, load('9'), load('2'));
    expect(recordCodesOf(worked.recorded)).toHaveLength(1);
    expect(recordCodesOf(worked.recorded)[0]).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(recordCodesOf(changed.recorded)).not.toEqual(recordCodesOf(worked.recorded));
  });

  it('is one for each of two copies that were merged and not yet worked on', () => {
    const both = merged(workedOn(START, ONE, load('1')), workedOn(START, OTHER, load('2')));
    expect(recordCodesOf(both.recorded)).toHaveLength(2);
  });
});
