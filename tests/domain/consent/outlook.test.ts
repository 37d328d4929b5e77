import { describe, expect, it } from 'vitest';
import { at } from '../../../src/domain/consent/at';
import { smallestBlock, soloVetoes } from '../../../src/domain/consent/blocking';
import { branchesOf } from '../../../src/domain/consent/branches';
import { ballotFor } from '../../../src/domain/consent/counting';
import type { Electorate } from '../../../src/domain/consent/electorate';
import { followingMajority, majorityOf } from '../../../src/domain/consent/follow-majority';
import { leastChange } from '../../../src/domain/consent/least-change';
import { missingConsent } from '../../../src/domain/consent/missing-consent';
import { needs } from '../../../src/domain/consent/needs';
import { objectionSteps } from '../../../src/domain/consent/objection-steps';
import { helpedByObjection, outlookOf, whatIf } from '../../../src/domain/consent/outlook';
import {
  allOf,
  anyOf,
  approval,
  assess,
  isMet,
  participation,
  type Requirement,
  testsIn,
} from '../../../src/domain/consent/requirement';
import { statusOf } from '../../../src/domain/consent/status';
import { tally } from '../../../src/domain/consent/tally';
import { upset } from '../../../src/domain/consent/upset';
import { CIVIL_CODE_278 } from '../../../src/domain/jurisdictions/civil-code';
import { ballotsOf, equalFlats, heads, voter } from '../../builders/consent';

const ids = (voters: readonly { readonly id: string }[] | null) => voters?.map(({ id }) => id) ?? null;
const tallied = (electorate: Electorate, said: string) => tally(electorate, ballotsOf(said, electorate));

describe('twelve equal flats', () => {
  const twelve = equalFlats(12);
  const outlook = (said: string, silence?: 'followMajority') =>
    outlookOf(twelve, ballotsOf(said, twelve), CIVIL_CODE_278, silence);

  it.each([
    ['yyyyyyyyy', 'lockedPass'],
    ['yyyyyynn', 'passIfClosedNow'],
    ['yyyyynn', 'open'],
    ['yynnnn', 'impossible'],
  ] as const)('%s: %s', (said, status) => {
    expect(outlook(said).status).toBe(status);
  });

  it('can be helped by one more objection', () => {
    const { status, helpedByObjection: helped } = outlook('yyyyyyn');
    expect(status).toBe('open');
    expect(ids(helped)).toEqual(['p8', 'p9', 'p10', 'p11', 'p12']);
    expect(outlook('yyyyyynn').helpedByObjection).toEqual([]);
  });

  it('lack nobody once it would pass, and nobody can help once it is impossible', () => {
    expect(outlook('yyyyyynn').missing).toEqual({ kind: 'nobody' });
    expect(outlook('yynnnn').missing).toEqual({ kind: 'outOfReach' });
    expect(outlook('yynnnn').block).toEqual({ voters: [], by: 'objecting' });
    expect(outlook('yynnnn').soloVetoes).toEqual([]);
    expect(outlook('yyyyyyyyy').block).toBeNull();
  });

  it('show no more sets than asked for, and say that there are more', () => {
    const missing = missingConsent(twelve, ballotsOf('yyyyynn', twelve), CIVIL_CODE_278, 2);
    expect(missing).toMatchObject({ kind: 'some', size: 1, anyWill: true, hasMore: true });
    expect(missing.kind === 'some' && missing.sets.map(ids)).toEqual([['p8'], ['p9']]);
  });

  it('would be undone by two further objections', () => {
    expect(ids(outlook('yyyyyyyn').upset)).toEqual(['p9', 'p10']);
    expect(outlook('yyyyyyyn').objectionSteps).toEqual([
      { objections: 1, fewest: 0, most: 0 },
      { objections: 2, fewest: 2, most: 2 },
      { objections: 3, fewest: null, most: null },
    ]);
    expect(outlook('yyyyyyyyy').upset).toBeNull();
  });

  it('can be stopped by any one once three object', () => {
    expect(ids(outlook('yyyyynnn').soloVetoes)).toEqual(['p9', 'p10', 'p11', 'p12']);
    expect(ids(outlook('yyyyynnn').block?.voters ?? null)).toEqual(['p9']);
  });

  it('can be stopped by staying away where others never answer', () => {
    const absent = new Set(['p9', 'p10', 'p11', 'p12'].map(voter));
    const quorumOnly = allOf(...participation([3, 4]), ...approval('participating', [1, 2]));
    expect(smallestBlock(twelve, ballotsOf('yyyyyyy', twelve), quorumOnly, absent)).toMatchObject({
      voters: [],
      by: 'objecting',
    });
    const fewer = new Set(['p10', 'p11', 'p12'].map(voter));
    expect(smallestBlock(twelve, ballotsOf('yyyyyyy', twelve), quorumOnly, fewer)).toMatchObject({
      voters: [{ id: 'p8' }],
      by: 'stayingAway',
    });
  });

  it('take back what was only tried', () => {
    const held = ballotsOf('yn', twelve);
    const tried = whatIf(held, new Map([[voter('p2'), 'consents' as const]]));
    expect([...tried]).toEqual([
      ['p1', 'consents'],
      ['p2', 'consents'],
    ]);
    expect([...whatIf(held, new Map([[voter('p1'), null]]))]).toEqual([['p2', 'objects']]);
  });

  it('are gone through by the largest and the smallest where the sets of objectors are too many', () => {
    const many = heads(Array.from({ length: 60 }, (_, index) => 5000 + index * 100));
    const steps = objectionSteps(many, ballotsOf('y'.repeat(20), many), CIVIL_CODE_278, 2);
    expect(steps.map(({ objections }) => objections)).toEqual([1, 2]);
    const [, two] = steps;
    expect(two?.fewest).not.toBeNull();
    expect(Number(two?.most)).toBeGreaterThanOrEqual(Number(two?.fewest));
  });
});

describe('unequal flats', () => {
  const twelve = heads(Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 8520 : 6235)));

  it('can lack two heads and yet need three, for the area', () => {
    const ballots = ballotsOf('n--y-y-y-y-y', twelve);
    expect(needs(CIVIL_CODE_278, tally(twelve, ballots))).toEqual([{ heads: 2, area: 19_325 }]);
    const missing = missingConsent(twelve, ballots, CIVIL_CODE_278);
    expect(missing.kind === 'some' && missing.sets[0]?.map(({ id }) => id)).toEqual(['p3', 'p5', 'p7']);
    expect(missing).toMatchObject({ size: 3, anyWill: true });
  });

  it('tell a set that will do from one that is as many and too small', () => {
    const four = heads([10_000, 6000, 3000, 1000]);
    const missing = missingConsent(four, ballotsOf('-y', four), CIVIL_CODE_278);
    expect(missing).toMatchObject({
      kind: 'some',
      size: 2,
      areaAtLeast: 7334,
      anyWill: false,
      hasMore: false,
    });
    expect(missing.kind === 'some' && missing.sets.map(ids)).toEqual([
      ['p1', 'p3'],
      ['p1', 'p4'],
    ]);
  });

  it('weigh one who comes round like four who were silent', () => {
    const change = leastChange(twelve, ballotsOf('nnynyyy-yy-y', twelve), CIVIL_CODE_278);
    expect(change).toMatchObject({ newConsents: [], converted: [{ id: 'p1' }] });
  });

  it('give the owner of more than a quarter of the area a veto', () => {
    const six = heads([18_000, 6000, 6000, 6000, 6000, 6000]);
    expect(ids(soloVetoes(six, new Map(), CIVIL_CODE_278))).toEqual(['p1']);
  });
});

describe('unanimity', () => {
  const unanimous = allOf(...approval('participating', [1, 1]));
  const three = equalFlats(3);

  it('cannot be mended by further consents once somebody objected', () => {
    expect(needs(unanimous, tallied(three, 'yn'))).toEqual([{ heads: Infinity, area: Infinity }]);
    expect(statusOf(unanimous, tallied(three, 'yn'))).toBe('impossible');
    expect(leastChange(three, ballotsOf('yn', three), unanimous)).toMatchObject({
      converted: [{ id: 'p2' }],
    });
  });

  it('needs somebody to begin with', () => {
    expect(needs(unanimous, tallied(three, ''))).toEqual([{ heads: 1, area: 1 }]);
  });

  it('cannot be exceeded', () => {
    const beyond = allOf(...approval('participating', [1, 1], 'moreThan'));
    expect(leastChange(three, ballotsOf('yn', three), beyond)).toBeNull();
    expect(objectionSteps(three, ballotsOf('yn', three), beyond)).toEqual([
      { objections: 1, fewest: null, most: null },
    ]);
  });
});

describe('two ways to pass', () => {
  const either = anyOf(CIVIL_CODE_278, allOf(...approval('entitled', [2, 3])));
  const twelve = equalFlats(12);

  it('are met when one is', () => {
    expect(isMet(either, tallied(twelve, 'yyyyyynn'))).toBe(true);
    expect(isMet(either, tallied(twelve, 'yyyyyyyynnnn'))).toBe(true);
    expect(isMet(either, tallied(twelve, 'yyyyyyynnnnn'))).toBe(false);
    expect(assess(either, tallied(twelve, 'yyyyyyyynnnn'))).toMatchObject({
      kind: 'any',
      met: true,
      parts: [{ met: false }, { met: true }],
    });
  });

  it('have their own needs, and the nearer one decides who is missing', () => {
    expect(branchesOf(allOf(either, ...approval('entitled', [1, 2]))).map(({ length }) => length)).toEqual([
      6, 4,
    ]);
    expect(needs(either, tallied(twelve, 'yyyyyynnnn')).map((need) => need.heads)).toEqual([6, 2]);
    expect(missingConsent(twelve, ballotsOf('yyyyyynnnn', twelve), either)).toMatchObject({ size: 2 });
  });

  it('name the one that asks for less area where both ask for as many', () => {
    const byArea = (fraction: readonly [number, number]) =>
      allOf(...approval('entitled', fraction).filter(({ measure }) => measure === 'area'));
    const missing = missingConsent(twelve, new Map(), anyOf(byArea([3, 48]), byArea([2, 48])));
    expect(missing).toMatchObject({ size: 1, areaAtLeast: 4000 });
  });

  it('are locked when one of them is', () => {
    expect(statusOf(either, tallied(twelve, 'yyyyyyyy'))).toBe('lockedPass');
    expect(statusOf(either, tallied(twelve, 'yyyyyynn'))).toBe('passIfClosedNow');
  });
});

describe('silence', () => {
  const nine = equalFlats(9);

  it('follows a majority of everybody, by heads and by area', () => {
    const cast = tallied(nine, 'yyyyyn');
    expect(majorityOf(cast)).toBe('consents');
    expect(followingMajority(cast)).toMatchObject({
      participating: { heads: 9, area: 72_000 },
      consenting: { heads: 8, area: 64_000 },
    });
    expect(followingMajority(cast, { heads: 1, area: 8000 }).consenting.heads).toBe(6);
    expect(majorityOf(tallied(nine, 'nnnnny'))).toBe('objects');
    expect(followingMajority(tallied(nine, 'nnnnny')).objecting.heads).toBe(8);
    expect(followingMajority(tallied(nine, 'aaaaay')).abstaining.heads).toBe(8);
  });

  it('follows no majority of those who voted that is none of everybody', () => {
    expect(majorityOf(tallied(nine, 'yyyyn'))).toBeNull();
    expect(
      majorityOf(tally(heads([40_000, 5000, 5000]), ballotsOf('-yy', heads([40_000, 5000, 5000])))),
    ).toBeNull();
  });

  it('is counted so only in the reading that asks for it, beside what was cast', () => {
    const ballots = ballotsOf('yyyyya', nine);
    const explicit = outlookOf(nine, ballots, CIVIL_CODE_278);
    const following = outlookOf(nine, ballots, CIVIL_CODE_278, 'followMajority');
    expect(explicit.closed).toEqual(explicit.cast);
    expect(following.cast).toEqual(explicit.cast);
    expect(following.closed.consenting.heads).toBe(8);
    expect(following.missing).toEqual(explicit.missing);
    const open = ballotsOf('yyyyyn', equalFlats(10));
    expect(outlookOf(equalFlats(10), open, CIVIL_CODE_278, 'followMajority').finding.met).toBe(false);
  });

  it('can turn a vote that lacks participation into one that would pass', () => {
    const votes = ballotsOf('yyyyyy', equalFlats(10));
    expect(outlookOf(equalFlats(10), votes, CIVIL_CODE_278).status).toBe('open');
    expect(outlookOf(equalFlats(10), votes, CIVIL_CODE_278, 'followMajority').status).toBe('passIfClosedNow');
  });
});

describe('a finding', () => {
  it('is not met by nobody, and says how much is short', () => {
    const finding = assess(CIVIL_CODE_278, tallied(equalFlats(12), ''));
    expect(finding.met).toBe(false);
    expect(testsIn(finding).map(({ short }) => short)).toEqual([64_000, 8, 1, 1]);
  });

  it('does not call more than half exact', () => {
    const ordinary = allOf(...approval('entitled', [1, 2], 'moreThan'));
    const [, byHeads] = testsIn(assess(ordinary, tallied(equalFlats(4), 'yyy')));
    expect(byHeads).toMatchObject({ part: 3, whole: 4, met: true, isExact: false, short: 0 });
  });
});

describe('what nobody has thought of', () => {
  const strange = JSON.parse('{ "kind": "lottery" }');
  const cast = tallied(equalFlats(1), 'y');

  it('is an error, not a guess', () => {
    const attempts: readonly (() => unknown)[] = [
      () => assess(strange, cast),
      () => isMet(strange, cast),
      () => branchesOf(strange),
      () => ballotFor(strange),
      () => at([], 0),
    ];
    for (const attempt of attempts) expect(attempt).toThrow();
  });

  it('is an error in judging what is locked', () => {
    let reads = 0;
    const changing: Requirement = {
      get kind() {
        reads += 1;
        return reads < 2 ? 'all' : strange.kind;
      },
      requirements: [],
    };
    expect(() => statusOf(changing, cast)).toThrow(TypeError);
  });

  it('is nothing to be undone where it would not pass', () => {
    expect(upset(equalFlats(3), new Map(), CIVIL_CODE_278)).toBeNull();
    expect(helpedByObjection(equalFlats(3), new Map(), CIVIL_CODE_278)).toEqual([]);
  });
});
