import { beforeAll, describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { type Household, householdId, personId } from '../../../src/domain/building/household';
import { boundsOf } from '../../../src/domain/consent/bounds';
import { castBallots } from '../../../src/domain/consent/counting';
import { effectiveOpinions } from '../../../src/domain/consent/effective-opinions';
import { type Electorate, electorateOf, unitsOf } from '../../../src/domain/consent/electorate';
import type { Answer, Entry } from '../../../src/domain/consent/opinion';
import { effects, type Outlook, outlookOf, whatIf } from '../../../src/domain/consent/outlook';
import { testsIn } from '../../../src/domain/consent/requirement';
import { statusOf } from '../../../src/domain/consent/status';
import { type Ballots, silent, tally } from '../../../src/domain/consent/tally';
import { national } from '../../../src/domain/jurisdictions/national';
import { anOpinion } from '../../builders/consent';

/** Seven floors of two flats; 401 and 402 have one owner. */
const households: readonly Household[] = [1, 2, 3, 4, 5, 6, 7].flatMap((floor) =>
  [1, 2].map((place) => ({
    id: householdId(`${floor}0${place}`),
    room: `${floor}0${place}`,
    floor,
    use: 'home',
    area: area(place === 1 ? 9562 : 7846),
    areaSource: 'register',
    title: 'private',
    owners: [personId(floor === 4 ? 'four' : `${floor}0${place}`)],
    seq: floor * 2 + place,
  })),
);

const said: readonly (readonly [string, Answer, string?])[] = [
  ['601', 'consentsAndPays'],
  ['501', 'consentsAndPays'],
  ['401', 'consentsAndPays'],
  ['402', 'consentsAndPays'],
  ['201', 'consentsAndPays'],
  ['101', 'consentsAndPays'],
  ['502', 'consentsNotPaying'],
  ['202', 'abstains'],
  ['102', 'objects'],
  ['701', 'consentsAndPays', 'v1'],
  ['302', 'unreachable'],
];

describe('the sample building of the drawings', () => {
  let electorate: Electorate;
  let ballots: Ballots;
  let outlook: Outlook;

  beforeAll(() => {
    const units = unitsOf(households);
    if (!units.ok) throw new Error('every flat has its area');
    electorate = electorateOf(units.value);
    const entries: readonly Entry[] = said.map(([room, answer, version = 'v2']) =>
      anOpinion(room, answer, { version }),
    );
    const opinions = effectiveOpinions(entries, 'v2', () => null);
    ballots = castBallots(electorate, opinions, national.counting).ballots;
    outlook = outlookOf(electorate, ballots, national.requirement);
  });

  const standing = (changes: Readonly<Record<string, 'consents' | 'objects' | null>>) => {
    const byId = new Map(electorate.voters.map(({ id }) => [id, changes[id]] as const));
    const changed = [...byId].flatMap(([id, ballot]) =>
      ballot === undefined ? [] : [[id, ballot] as const],
    );
    return statusOf(national.requirement, tally(electorate, whatIf(ballots, new Map(changed))));
  };

  it('has 13 heads and 1,218.56 m²', () => {
    expect(electorate).toMatchObject({ heads: 13, area: 121_856 });
  });

  it('lacks 20.44 m² of participation and stands at exactly three quarters of the heads', () => {
    expect(outlook.cast.participating).toEqual({ heads: 8, area: 79_194 });
    expect(outlook.cast.consenting).toEqual({ heads: 6, area: 63_502 });
    expect(silent(outlook.cast)).toEqual({ heads: 5, area: 42_662 });
    const figures = testsIn(outlook.finding).map(({ part, whole, met, short, isExact }) => ({
      part,
      whole,
      met,
      short,
      isExact,
    }));
    expect(figures).toEqual([
      { part: 79_194, whole: 121_856, met: false, short: 2044, isExact: false },
      { part: 8, whole: 13, met: false, short: 1, isExact: false },
      { part: 63_502, whole: 79_194, met: true, short: 0, isExact: false },
      { part: 6, whole: 8, met: true, short: 0, isExact: true },
    ]);
    expect(outlook.needs).toEqual([{ heads: 1, area: 2044 }]);
    expect(outlook.status).toBe('open');
  });

  it('passes with any one more consent', () => {
    expect(outlook.missing).toMatchObject({
      kind: 'some',
      size: 1,
      areaAtLeast: 2044,
      anyWill: true,
      hasMore: false,
    });
    expect(outlook.missing.kind === 'some' && outlook.missing.sets.flat().map(({ id }) => id)).toEqual([
      '301',
      '701',
      '302',
      '602',
      '702',
    ]);
    expect(effects(electorate, ballots, national.requirement).map(({ ifConsents }) => ifConsents)).toEqual(
      Array.from({ length: 5 }, () => 'passIfClosedNow'),
    );
  });

  it('needs three more consents after one objection, and is impossible after two', () => {
    expect(standing({ '702': 'objects', '301': 'consents', '302': 'consents' })).toBe('open');
    expect(standing({ '702': 'objects', '301': 'consents', '302': 'consents', '602': 'consents' })).toBe(
      'passIfClosedNow',
    );
    expect(standing({ '702': 'objects', '302': 'objects' })).toBe('impossible');
    expect(outlook.objectionSteps).toEqual([
      { objections: 1, fewest: 3, most: 3 },
      { objections: 2, fewest: null, most: null },
    ]);
    expect(outlook.block).toMatchObject({ by: 'objecting', voters: [{ id: '301' }, { id: '701' }] });
    expect(outlook.soloVetoes).toEqual([]);
  });

  it('would not be helped by an objection, and nothing is there to be undone', () => {
    expect(outlook.helpedByObjection).toEqual([]);
    expect(outlook.upset).toBeNull();
  });

  it('would pass as soon as one of those against came round and one more took part', () => {
    expect(outlook.leastChange).toMatchObject({ newConsents: [{ id: '301' }], converted: [] });
  });

  it('goes back to where it was when a tried answer is taken away', () => {
    expect(standing({ '101': null })).toBe('open');
    expect(standing({})).toBe('open');
  });

  it('has its bounds', () => {
    expect(boundsOf(electorate, national.requirement)).toEqual({
      fewestConsents: { consents: 7, participants: 9 },
      alwaysPass: 11,
      alwaysBlock: 4,
      absenceBlocks: 5,
    });
  });
});
