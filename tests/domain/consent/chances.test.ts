import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/domain/consent/mulberry32';
import { powerOf } from '../../../src/domain/consent/power';
import { passProbability } from '../../../src/domain/consent/probability';
import { allOf, participation } from '../../../src/domain/consent/requirement';
import { simulate } from '../../../src/domain/consent/simulation';
import { CIVIL_CODE_278 } from '../../../src/domain/jurisdictions/civil-code';
import { ratio } from '../../../src/domain/kernel/ratio';
import { ballotsOf, equalFlats, heads } from '../../builders/consent';

const likely = () => ({ consents: 3, objects: 1, staysAway: 1 });
const twelve = heads(Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 8520 : 6235)));
const begun = ballotsOf('n-----y-yyyy', twelve);
const manySizes = heads(Array.from({ length: 30 }, (_, index) => 5000 + index * index));

describe('the chance of passing', () => {
  it('is exact', () => {
    expect(passProbability(twelve, begun, CIVIL_CODE_278, likely)).toEqual({
      ok: true,
      value: ratio(10_563n, 15_625n),
    });
  });

  it('is drawn near the exact value, with its seed', () => {
    const drawn = simulate(twelve, begun, CIVIL_CODE_278, likely, { runs: 10_000, seed: 20_240_601 });
    expect(drawn).toEqual({ passes: 6700, runs: 10_000, seed: 20_240_601 });
  });

  it('is left to drawing where there are too many sizes', () => {
    expect(passProbability(manySizes, new Map(), CIVIL_CODE_278, likely)).toMatchObject({
      ok: false,
      error: { kind: 'tooManyOutcomes' },
    });
  });

  it.each([
    { consents: 0, objects: 0, staysAway: 0 },
    { consents: -1, objects: 1, staysAway: 1 },
    { consents: 0.5, objects: 0.5, staysAway: 0 },
    { consents: 1_000_001, objects: 0, staysAway: 0 },
  ])('refuses %o', (chance) => {
    expect(() => passProbability(twelve, begun, CIVIL_CODE_278, () => chance)).toThrow(RangeError);
  });
});

describe('power', () => {
  it('gives the large owner a third and a veto, the small ones the rest', () => {
    const powers = powerOf(heads([18_000, 6000, 6000, 6000, 6000, 6000]), CIVIL_CODE_278);
    const list = powers.ok ? [...powers.value.values()] : [];
    expect(list.map(({ swings }) => swings)).toEqual([6n, 4n, 4n, 4n, 4n, 4n]);
    expect(list.map(({ pivot }) => pivot).slice(0, 2)).toEqual([ratio(1n, 3n), ratio(2n, 15n)]);
  });

  it('is not counted where there are too many sizes', () => {
    expect(powerOf(manySizes, CIVIL_CODE_278)).toMatchObject({ ok: false, error: { kind: 'tooManyKinds' } });
  });

  it('is nobody’s where nothing can pass, and lies in taking part where nothing else is asked', () => {
    const impossible = allOf({
      kind: 'share',
      measure: 'heads',
      part: 'participating',
      base: 'entitled',
      comparison: 'moreThan',
      fraction: [1, 1],
    });
    for (const requirement of [impossible, allOf(...participation([2, 3]))]) {
      const powers = powerOf(equalFlats(3), requirement);
      expect(powers.ok && [...powers.value.values()].every(({ swings }) => swings === 0n)).toBe(true);
    }
  });
});

describe('the stream of numbers', () => {
  it('is the same on every machine', () => {
    const draw = mulberry32(42);
    expect([draw(), draw(), draw(), draw()]).toEqual([
      2_581_720_956, 1_925_393_290, 3_661_312_704, 2_876_485_805,
    ]);
  });
});
