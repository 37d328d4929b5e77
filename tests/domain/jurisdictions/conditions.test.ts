import { describe, expect, it } from 'vitest';
import { householdId } from '../../../src/domain/building/household';
import type { Objection } from '../../../src/domain/consent/notice';
import { beijing } from '../../../src/domain/jurisdictions/beijing';
import { type Circumstances, isBlocked, judgeConditions } from '../../../src/domain/jurisdictions/conditions';
import { harbin } from '../../../src/domain/jurisdictions/harbin';
import { national } from '../../../src/domain/jurisdictions/national';
import { shanghai } from '../../../src/domain/jurisdictions/shanghai';
import { wuhan } from '../../../src/domain/jurisdictions/wuhan';
import { day } from '../../../src/domain/kernel/day';
import { ballotsOf, equalFlats, voter } from '../../builders/consent';

const written: Objection = {
  id: '1',
  by: { kind: 'household', household: householdId('1') },
  on: day('2026-11-10'),
  inWriting: true,
  what: '遮挡采光',
  state: { kind: 'open' },
};

const circumstances = (changes: Partial<Circumstances>): Circumstances => ({
  ballots: ballotsOf('yyy', equalFlats(3)),
  writtenObjections: [],
  occupiedOwners: [],
  secondScopeReached: null,
  ...changes,
});

describe('the conditions beside the arithmetic', () => {
  it('hold where nobody objects and nothing is taken up', () => {
    const findings = judgeConditions(harbin.conditions, circumstances({}));
    expect(findings.every(({ met }) => met)).toBe(true);
    expect(isBlocked(findings)).toBe(false);
  });

  it('stop at one objection where the city says so, and only warn or pass elsewhere', () => {
    const ballots = ballotsOf('yyn', equalFlats(3));
    const inHarbin = judgeConditions(harbin.conditions, circumstances({ ballots }));
    expect(inHarbin[0]).toEqual({ condition: 'noWrittenObjection', gate: 'block', met: false, who: ['p3'] });
    expect(isBlocked(inHarbin)).toBe(true);
    expect(isBlocked(judgeConditions(beijing.conditions, circumstances({ ballots })))).toBe(false);
    expect(
      judgeConditions(national.conditions, circumstances({ ballots })).map(({ condition }) => condition),
    ).toEqual(['occupiedOwnerMustAgree']);
  });

  it('stop at a written objection to the notice as well', () => {
    expect(
      isBlocked(judgeConditions(harbin.conditions, circumstances({ writtenObjections: [written] }))),
    ).toBe(true);
  });

  it('need the consent of whoever’s own part is taken up', () => {
    const occupiedOwners = [voter('p1'), voter('p2')];
    const ballots = ballotsOf('ya', equalFlats(3));
    const findings = judgeConditions(wuhan.conditions, circumstances({ ballots, occupiedOwners }));
    expect(findings).toEqual([
      { condition: 'occupiedOwnerMustAgree', gate: 'block', met: false, who: ['p2'] },
    ]);
  });

  it('need a second vote only where the lift takes up what belongs to the compound', () => {
    const second = (secondScopeReached: boolean | null) =>
      isBlocked(judgeConditions(shanghai.conditions, circumstances({ secondScopeReached })));
    expect([second(null), second(true), second(false)]).toEqual([false, false, true]);
    expect(
      isBlocked(judgeConditions(national.conditions, circumstances({ secondScopeReached: false }))),
    ).toBe(false);
  });
});
