import { describe, expect, it } from 'vitest';
import { householdId } from '../../../src/domain/building/household';
import { ballotFor, castBallots } from '../../../src/domain/consent/counting';
import { effectiveOpinions, OPINION_STATES } from '../../../src/domain/consent/effective-opinions';
import { electorateOf } from '../../../src/domain/consent/electorate';
import type { Entry } from '../../../src/domain/consent/opinion';
import { ownPayable } from '../../../src/domain/consent/own-payable';
import { day } from '../../../src/domain/kernel/day';
import { type Fen, fen } from '../../../src/domain/money/fen';
import { anOpinion, aUnit, aWithdrawal, strictCounting } from '../../builders/consent';

const read = (entries: readonly Entry[], options = {}, payable: Fen | null = null) =>
  effectiveOpinions(entries, 'v1', () => payable, options).get(householdId('301'));

describe('what a household said', () => {
  it.each([
    ['consentsAndPays', 'consents'],
    ['consentsNotPaying', 'consentsNotPaying'],
    ['notBlocking', 'notBlocking'],
    ['abstains', 'abstains'],
    ['objects', 'objects'],
    ['unreachable', 'unreachable'],
  ] as const)('is shown: %s as %s', (answer, state) => {
    expect(read([anOpinion('301', answer)])).toMatchObject({ state, otherReading: state, condition: null });
  });

  it('is the latest by day, and of one day the one written down last', () => {
    const later = anOpinion('301', 'objects', { on: day('2026-11-05') });
    const earlier = anOpinion('301', 'consentsAndPays', { on: day('2026-11-02') });
    expect(read([later, earlier])?.state).toBe('objects');
    expect(read([later, earlier])?.history).toEqual([earlier, later]);
    const sameDay = anOpinion('301', 'abstains', { on: day('2026-11-05') });
    expect(read([later, sameDay])?.state).toBe('abstains');
  });

  it('is nothing after a withdrawal, and the record stays', () => {
    const entries = [anOpinion('301', 'consentsAndPays'), aWithdrawal('301', '2026-11-03')];
    expect(read(entries)).toMatchObject({ state: 'pending', entry: entries[1], history: entries });
    const again = anOpinion('301', 'abstains', { on: day('2026-11-04') });
    expect(read([...entries, again])?.state).toBe('abstains');
  });

  it('is not displaced by a note that nobody was at home', () => {
    const missed = anOpinion('301', 'unreachable', { on: day('2026-11-09') });
    expect(read([anOpinion('301', 'consentsAndPays'), missed])?.state).toBe('consents');
    expect(read([anOpinion('301', 'consentsAndPays', { version: 'v0' }), missed])?.state).toBe('stale');
    expect(read([anOpinion('301', 'consentsAndPays'), aWithdrawal('301', '2026-11-03'), missed])?.state).toBe(
      'unreachable',
    );
  });

  it('has to be confirmed again once the scheme changed', () => {
    const old = anOpinion('301', 'consentsAndPays', { version: 'v0' });
    expect(read([old])).toMatchObject({ state: 'stale', entry: old });
    expect(read([old, anOpinion('301', 'consentsAndPays')])?.state).toBe('consents');
  });

  it('is not displaced by an old paper for an earlier version that turns up later', () => {
    const now = anOpinion('301', 'consentsAndPays');
    const old = anOpinion('301', 'objects', { version: 'v0', on: day('2026-11-20') });
    expect(read([now, old])?.state).toBe('consents');
  });

  it('survives a change only where that was switched on, and only without a condition', () => {
    const carriesOver = () => true;
    const old = anOpinion('301', 'consentsNotPaying', { version: 'v0' });
    expect(read([old], { carriesOver })?.state).toBe('consentsNotPaying');
    expect(read([old])?.state).toBe('stale');
    expect(read([old], { carriesOver: () => false })?.state).toBe('stale');
    expect(read([anOpinion('301', 'objects', { version: 'v0' })], { carriesOver })?.state).toBe('stale');
    const upTo = anOpinion('301', 'consentsAndPays', { version: 'v0', ceiling: fen(100) });
    expect(read([upTo], { carriesOver })?.state).toBe('stale');
  });

  it('is kept but not counted when it came after the cut-off', () => {
    const late = anOpinion('301', 'objects', { on: day('2026-11-11') });
    const held = read([anOpinion('301', 'consentsAndPays'), late], { cutoff: day('2026-11-10') });
    expect(held).toMatchObject({ state: 'consents', late: [late] });
    expect(held?.history).toHaveLength(2);
    expect(read([late], { cutoff: day('2026-11-10') })).toMatchObject({ state: 'pending', entry: null });
  });

  it('is left out where nothing was ever written down', () => {
    expect(read([anOpinion('302', 'objects')])).toBeUndefined();
  });
});

describe('a consent up to an amount', () => {
  const upTo = anOpinion('301', 'consentsAndPays', { ceiling: fen(4_000_000) });

  it('holds at the very amount', () => {
    expect(read([upTo], {}, fen(4_000_000))).toMatchObject({
      state: 'consents',
      otherReading: 'consents',
      condition: { met: true },
    });
  });

  it('counts as not agreeing one fen above, and shows the other reading', () => {
    expect(read([upTo], {}, fen(4_000_001))).toMatchObject({
      state: 'objects',
      otherReading: 'pending',
      condition: { ceiling: 4_000_000, payable: 4_000_001, met: false },
    });
  });

  it('is not judged while the payable is not known', () => {
    expect(read([upTo])).toMatchObject({ state: 'pending', condition: { payable: null, met: null } });
  });

  it('means nothing beside an answer that is no consent', () => {
    const said = anOpinion('301', 'objects', { ceiling: fen(1) });
    expect(read([said], {}, fen(2))).toMatchObject({ state: 'objects', condition: null });
  });

  it('is judged on all that the owner pays', () => {
    const electorate = electorateOf([
      aUnit('301', 8000, ['甲']),
      aUnit('302', 6000, ['甲']),
      aUnit('401', 8000),
    ]);
    const amounts = new Map([
      [householdId('301'), fen(300)],
      [householdId('302'), fen(200)],
    ]);
    const payableOf = ownPayable(electorate, (id) => amounts.get(id) ?? null);
    expect(payableOf(householdId('301'))).toBe(500);
    expect(payableOf(householdId('302'))).toBe(500);
    expect(payableOf(householdId('401'))).toBeNull();
    expect(payableOf(householdId('999'))).toBeNull();
  });
});

describe('how an answer counts', () => {
  it('is a setting for the two answers that no statute names', () => {
    const readings = [
      undefined,
      strictCounting,
      { consentsNotPaying: 'consents', notBlocking: 'consents' },
    ] as const;
    expect(readings.map((counting) => ballotFor('consentsNotPaying', counting))).toEqual([
      'consents',
      'abstains',
      'consents',
    ]);
    expect(readings.map((counting) => ballotFor('notBlocking', counting))).toEqual([
      'abstains',
      null,
      'consents',
    ]);
  });

  it('leaves those out who took no part', () => {
    expect(OPINION_STATES.filter((state) => ballotFor(state) === null)).toEqual([
      'pending',
      'unreachable',
      'stale',
    ]);
  });

  const electorate = electorateOf([
    aUnit('301', 8000, ['甲']),
    aUnit('302', 6000, ['甲']),
    aUnit('401', 8000, ['乙']),
  ]);
  const cast = (entries: readonly Entry[], payable: Fen | null = null, reading?: 'absent') =>
    castBallots(
      electorate,
      effectiveOpinions(entries, 'v1', () => payable),
      undefined,
      reading,
    );

  it('lets one flat speak for all of its owner', () => {
    expect([...cast([anOpinion('302', 'consentsAndPays')]).ballots]).toEqual([['甲', 'consents']]);
    const alike = [anOpinion('301', 'consentsAndPays'), anOpinion('302', 'consentsNotPaying')];
    expect([...cast(alike).ballots]).toEqual([['甲', 'consents']]);
  });

  it('counts an owner who answered differently for two flats as silent until it is settled', () => {
    const said = cast([
      anOpinion('301', 'consentsAndPays'),
      anOpinion('302', 'objects'),
      anOpinion('401', 'abstains'),
    ]);
    expect(said.conflicts).toEqual(['甲']);
    expect([...said.ballots]).toEqual([['乙', 'abstains']]);
  });

  it('has two readings of a condition that is not met', () => {
    const upTo = [anOpinion('401', 'consentsAndPays', { ceiling: fen(1) })];
    expect([...cast(upTo, fen(2)).ballots]).toEqual([['乙', 'objects']]);
    expect([...cast(upTo, fen(2), 'absent').ballots]).toEqual([]);
  });
});
