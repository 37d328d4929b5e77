import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/apportionment/fairness/finding';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { driverOf, fairnessOf, stopsOf } from '../../../src/domain/project/fairness-view';
import { reckon } from '../../../src/domain/project/money-view';
import { openProject } from '../../../src/domain/project/project';
import { adoptedProposal } from '../../../src/domain/project/version';
import type { Proposal } from '../../../src/domain/proposal/proposal';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { COEFFICIENTS, idOf as roomIn, settled } from '../../builders/project';

const { state } = openProject(sampleProjectId('changchun'), playSample(changchun));
const adopted = adoptedProposal(state);
if (!adopted) throw new Error('The sample has a proposal in use.');
const proposal: Proposal = adopted;
const idOf = (room: string) => state.households.filter((each) => each.room === room).map(({ id }) => id);

const findings = (changes: Partial<Proposal> = {}): readonly Finding[] => {
  const changed = { ...proposal, ...changes };
  const money = reckon(state, changed);
  if (money.kind !== 'ready') throw new Error(money.kind);
  return fairnessOf(state, changed, money);
};
const verdictOf = (found: readonly Finding[], id: Finding['id']) =>
  found.find((each) => each.id === id)?.verdict;

describe('the check-up of a proposal', () => {
  it('finds nothing wrong where the lower floors are exempt', () => {
    for (const id of ['balance', 'lowerFloors', 'upperFloors', 'sameCondition'] as const)
      expect(verdictOf(findings(), id)).toBe('pass');
  });

  it('looks at caps and floors where there are any', () => {
    expect(verdictOf(findings(), 'bounds')).toBeUndefined();
    const of = { kind: 'all' } as const;
    expect(verdictOf(findings({ bounds: [{ of, max: fen(6_000_000) }] }), 'bounds')).toBe('watch');
    expect(verdictOf(findings({ bounds: [{ of, max: fen(9_000_000) }] }), 'bounds')).toBe('pass');
  });

  it('finds that the ground floor pays for a lift it does not need', () => {
    const found = findings({ basis: { kind: 'area' }, exemptFloors: [], optIns: [] });
    const line = found.find((each) => each.id === 'lowerFloors');
    expect(line?.verdict).toBe('fail');
    expect(line?.id === 'lowerFloors' ? line.figures.short.map(({ stop }) => stop) : []).toEqual([1]);
  });

  it('only asks to look where the ground floor pays of its own accord', () => {
    const optIns = ['101', '102'].flatMap(idOf).map((household) => ({
      kind: 'coefficient' as const,
      household,
      coefficient: decimalText('0.5'),
    }));
    expect(verdictOf(findings({ optIns }), 'lowerFloors')).toBe('watch');
  });

  it('asks to look at like homes that pay unlike by agreement, and fails those that nobody agreed to', () => {
    const project = settled();
    const uneven = { '201': 500_000, '202': 1_500_000, '301': 2_000_000, '302': 2_000_000 };
    const amounts = Object.fromEntries(
      Object.entries(uneven).map(([room, amount]) => [roomIn(project, room), fen(amount)]),
    );
    const looked = (changes: Partial<Proposal>) => {
      const changed = { ...COEFFICIENTS, basis: { kind: 'custom', amounts } as const, ...changes };
      const money = reckon(project.state, changed);
      if (money.kind !== 'ready') throw new Error(money.kind);
      return verdictOf(fairnessOf(project.state, changed, money), 'sameCondition');
    };
    const concession = {
      household: roomIn(project, '201'),
      amount: fen(1_000),
      reason: '',
      payers: [roomIn(project, '202')],
      by: 'equal' as const,
    };
    expect([looked({}), looked({ concessions: [concession] })]).toEqual(['fail', 'watch']);
  });

  it('takes what was settled about one household as agreed: a discount, a cap', () => {
    const project = settled();
    const looked = (changes: Partial<Proposal>) => {
      const changed = { ...COEFFICIENTS, ...changes };
      const money = reckon(project.state, changed);
      if (money.kind !== 'ready') throw new Error(money.kind);
      return verdictOf(fairnessOf(project.state, changed, money), 'sameCondition');
    };
    const household = roomIn(project, '201');
    const of = { kind: 'household', household } as const;
    expect(looked({})).toBe('pass');
    expect(looked({ discounts: [{ household, factor: decimalText('0.5') }] })).toBe('watch');
    expect(looked({ bounds: [{ of, max: fen(200_000) }] })).toBe('watch');
  });

  it('takes concessions in, as agreed and still adding up', () => {
    const concessions = idOf('301').map((household) => ({
      household,
      amount: fen(2_000_000),
      reason: '',
      payers: idOf('401'),
      by: 'equal' as const,
    }));
    const found = findings({ concessions });
    expect(verdictOf(found, 'balance')).toBe('pass');
    const turned = found.find((each) => each.id === 'floorMonotone');
    expect(turned?.id === 'floorMonotone' ? turned.figures.inversions.length : 0).toBeGreaterThan(0);
  });
});

describe('what a cost grows with', () => {
  it('is what somebody said, or what such a line usually grows with', () => {
    expect(driverOf({ id: 'shaft' })).toEqual({ kind: 'perHeight' });
    expect(driverOf({ id: 'shaft', driver: { kind: 'fixed' } })).toEqual({ kind: 'fixed' });
    expect(driverOf({ id: 'anything' })).toEqual({ kind: 'fixed' });
  });

  it('puts stops between floors where one walks up half a flight', () => {
    const shape = {
      storeys: 3,
      flatsPerFloor: 2,
      ground: 'homes',
      hasBasement: false,
      entry: 'halfLanding',
    } as const;
    expect(stopsOf(shape).map(({ stop }) => stop)).toEqual([1, 1.5, 2.5]);
    expect(stopsOf({ ...shape, entry: 'level' })).toEqual([
      { stop: 1, heightMm: 0 },
      { stop: 2, heightMm: 3000 },
      { stop: 3, heightMm: 6000 },
    ]);
  });
});
