import { describe, expect, it } from 'vitest';
import { decimals, homes } from '../../../src/domain/apportionment/rules/example';
import { householdId } from '../../../src/domain/building/household';
import { passingIntervals, widest } from '../../../src/domain/consensus/passing-intervals';
import type { Ingredient, Question } from '../../../src/domain/consensus/question';
import { robustness } from '../../../src/domain/consensus/robustness';
import { searchConsensus } from '../../../src/domain/consensus/search';
import type { Stance } from '../../../src/domain/consensus/stance';
import { electorateOf, type VoterId, voterId } from '../../../src/domain/consent/electorate';
import { national } from '../../../src/domain/jurisdictions/national';
import { ratio, ratioText, whole } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aScheme } from '../apportionment/scheme';

const four = homes(2, 5, [8_000]);
const scheme = aScheme({ households: four, costs: [{ id: 'lift', label: '电梯', amount: fen(100_000) }] });
const electorate = electorateOf(
  four.map(({ id, area }) => ({ id, area, owners: [], isDeveloperStock: false })),
);
const { requirement } = national;
const equal: Ingredient = { id: 'equal', basis: { kind: 'equal' } };
const steep: Ingredient = {
  id: 'steep',
  basis: { kind: 'coef', table: decimals({ 2: '1', 3: '2', 4: '3', 5: '4' }) },
};
const stances = (said: Readonly<Record<string, number | 'yes' | 'no'>>): ReadonlyMap<VoterId, Stance> =>
  new Map(
    Object.entries(said).map(([id, each]): readonly [VoterId, Stance] => [
      voterId(id),
      typeof each === 'number'
        ? { kind: 'upTo', most: fen(each) }
        : { kind: each === 'yes' ? 'consents' : 'objects' },
    ]),
  );
const ask = (changes: Partial<Question>): Question => ({
  scheme,
  ingredients: [equal, steep],
  electorate,
  requirement,
  stances: new Map(),
  ...changes,
});
const found = (question: Question) => {
  const candidates = searchConsensus(question);
  if (!candidates.ok) throw new Error('The question does not work out.');
  return candidates.value;
};

describe('a search for schemes that would pass', () => {
  it('finds the mixture on which the low and the high floors can meet', () => {
    const said = stances({ '201': 18_000, '301': 23_000, '401': 30_000, '501': 33_000 });
    const [best] = found(ask({ stances: said }));
    expect(best?.passes).toBe(true);
    expect(best?.mixture).toEqual([34, 66]);
    expect(best?.figures.shares.map(({ amount }) => amount)).toEqual([15_100, 21_700, 28_300, 34_900]);
    expect(best?.accepting).toEqual(['201', '301', '401']);
    expect(best?.defection).toBe(1);
  });

  it('says by how much all would have to give way where nothing passes', () => {
    const said = stances({ '201': 10_000, '301': 10_000, '401': 10_000, '501': 10_000 });
    const [best] = found(ask({ stances: said, ingredients: [equal] }));
    expect(best?.passes).toBe(false);
    expect(best && ratioText(best.radius)).toBe('-3/2');
    expect(best?.defection).toBe(0);
  });

  it('finds nothing where too many object whatever it costs', () => {
    expect(
      found(ask({ stances: stances({ '201': 'no', '301': 'no', '401': 'yes', '501': 'yes' }) })),
    ).toEqual([]);
  });

  it('finds nothing among no rules at all', () => {
    expect(found(ask({ ingredients: [] }))).toEqual([]);
  });

  it('says why a rule works out for nobody', () => {
    const short: Ingredient = { id: 'short', basis: { kind: 'coef', table: decimals({ 2: '1' }) } };
    const refused = searchConsensus(ask({ ingredients: [equal, short] }));
    expect(refused).toMatchObject({ ok: false, error: [{ code: 'E_NO_COEF' }, {}, {}] });
  });

  it('takes agreed amounts whole or not at all', () => {
    const amounts = Object.fromEntries(four.map(({ id }) => [id, fen(25_000)]));
    const agreed: Ingredient = { id: 'agreed', basis: { kind: 'custom', amounts } };
    const said = stances({ '201': 18_000, '301': 23_000, '401': 30_000, '501': 33_000 });
    expect(found(ask({ stances: said, ingredients: [steep, agreed] }))).toEqual([]);
  });

  it('keeps to the twenty best of many that are each better than others in something', () => {
    const gentle: Ingredient = {
      id: 'gentle',
      basis: { kind: 'coef', table: decimals({ 2: '2', 3: '3', 4: '3', 5: '4' }) },
    };
    const top: Ingredient = {
      id: 'top',
      basis: { kind: 'coef', table: decimals({ 2: '0', 3: '0', 4: '1', 5: '9' }) },
    };
    const said = stances({ '201': 30_000, '301': 30_000, '401': 30_000, '501': 30_000 });
    const yardstick = [0, 0, 1, 9].map(whole);
    const candidates = found(ask({ stances: said, yardstick, ingredients: [equal, steep, gentle, top] }));
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.every(({ passes }) => passes)).toBe(true);
  });

  it('asks nothing of whoever is given more than it pays', () => {
    const said = stances({ '201': 1, '301': 50_000, '401': 50_000, '501': 50_000 });
    const compensation = [{ household: householdId('201'), amount: fen(60_000) }];
    const [best] = found(ask({ scheme: { ...scheme, compensation }, stances: said, ingredients: [equal] }));
    expect(best?.accepting).toContain('201');
  });

  it('takes nothing for far from anything where there is nothing to pay', () => {
    const free = { ...scheme, costs: [] };
    const all = stances({ '201': 'yes', '301': 'yes', '401': 'yes', '501': 'yes' });
    for (const [asked, yardstick] of [
      [free, [1, 2, 3, 4].map(whole)],
      [scheme, [0, 0, 0, 0].map(whole)],
    ] as const) {
      const [best] = found(ask({ scheme: asked, stances: all, yardstick }));
      expect(best && ratioText(best.distance)).toBe('0');
    }
  });

  it('asks nothing for a flat that is outside the scheme', () => {
    const said = stances({ '201': 30_000, '301': 30_000, '401': 30_000, '501': 30_000 });
    const [lone] = homes(9, 9, [8_000]);
    if (lone === undefined) throw new Error('No flat.');
    const wider = electorateOf(
      [...four, lone].map(({ id, area }) => ({ id, area, owners: [], isDeveloperStock: false })),
    );
    const [best] = found(
      ask({
        electorate: wider,
        stances: new Map([...said, [voterId('901'), { kind: 'upTo', most: fen(1) }]]),
      }),
    );
    expect(best?.accepting).toContain('901');
  });

  it('prefers the scheme nearer the yardstick among equally firm ones', () => {
    const all = stances({ '201': 'yes', '301': 'yes', '401': 'yes', '501': 'yes' });
    const yardstick = [1, 2, 3, 4].map(whole);
    const [best] = found(ask({ stances: all, yardstick }));
    expect(best?.mixture).toEqual([0, 100]);
    expect(best && ratioText(best.distance)).toBe('0');
  });

  it('passes on why an ingredient cannot be used', () => {
    const lost: Ingredient = { id: 'lost', basis: { kind: 'coef', table: decimals({ 2: '1' }) } };
    const candidates = searchConsensus(ask({ ingredients: [equal, lost] }));
    expect(candidates.ok || candidates.error.map(({ code }) => code)).toEqual([
      'E_NO_COEF',
      'E_NO_COEF',
      'E_NO_COEF',
    ]);
  });
});

describe('how firmly a motion stands', () => {
  it('is what the last head that is needed has left', () => {
    const said = stances({ '201': 100, '301': 100, '401': 100, '501': 100 });
    const held = robustness(electorate, requirement, said, [50, 60, 80, 90]);
    expect(held && ratioText(held.radius)).toBe('1/5');
    expect(held?.accepting).toHaveLength(4);
    expect(held?.defection).toBe(2);
  });

  it('does not count on those who can bear nothing and are asked for something', () => {
    const said = stances({ '201': 0, '301': 0, '401': 100, '501': 100 });
    expect(robustness(electorate, requirement, said, [1, 1, 50, 50])).toBeNull();
  });

  it('counts on those who pay nothing or are paid', () => {
    const said = stances({ '201': 0, '301': 0, '401': 100, '501': 100 });
    const held = robustness(electorate, requirement, said, [0, -500, 50, 60]);
    expect(held && ratioText(held.radius)).toBe('1/2');
  });
});

describe('mixtures of two schemes that pass', () => {
  const said = stances({ '201': 25, '301': 30, '401': 30, '501': 25 });
  const first = [10, 20, 30, 40].map(whole);
  const second = [40, 30, 20, 10].map(whole);

  it('are closed intervals with exact ends, the middle of the widest standing firmest', () => {
    const intervals = passingIntervals(electorate, requirement, said, first, second);
    expect(intervals.map(({ from, to }) => [ratioText(from), ratioText(to)])).toEqual([['0', '1']]);
    expect(ratioText(widest(intervals)?.middle ?? ratio(0n))).toBe('1/2');
  });

  it('may be a single point, or two stretches apart', () => {
    const tight = stances({ '201': 25, '301': 25, '401': 25, '501': 25 });
    const point = passingIntervals(electorate, requirement, tight, first, second);
    expect(point.map(({ from, to }) => [ratioText(from), ratioText(to)])).toEqual([['1/2', '1/2']]);
    const apart = passingIntervals(
      electorate,
      requirement,
      stances({ '201': 20, '301': 'yes', '401': 'yes', '501': 20 }),
      first,
      second,
    );
    expect(apart.map(({ from, to }) => [ratioText(from), ratioText(to)])).toEqual([
      ['0', '1/3'],
      ['2/3', '1'],
    ]);
    const wide = [apart[1], apart[0]].flatMap((each) => each ?? []);
    expect(widest([...wide, { from: whole(0), to: ratio(1n, 2n) }])?.interval.to).toEqual(ratio(1n, 2n));
  });

  it('hold nothing for a head to which both ends ask too much', () => {
    const dear = stances({ '201': 'yes', '301': 'yes', '401': 1, '501': 1 });
    expect(passingIntervals(electorate, requirement, dear, [2, 2, 2, 2].map(whole), second)).toEqual([]);
  });

  it('are none where too many stay away', () => {
    const away = stances({ '201': 'yes', '301': 'yes' });
    expect(passingIntervals(electorate, requirement, away, first, second)).toEqual([]);
    expect(widest([])).toBeNull();
  });

  it('do not hang on a head whose payable stays the same', () => {
    const flat = [10, 10, 10, 10].map(whole);
    const same = stances({ '201': 10, '301': 10, '401': 10, '501': 9 });
    expect(passingIntervals(electorate, requirement, same, flat, flat)).toHaveLength(1);
  });
});
