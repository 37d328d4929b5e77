import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { type MoneyView, reckon } from '../../../src/domain/project/money-view';
import { codeOf } from '../../../src/domain/project/version';
import { versionDifferences } from '../../../src/domain/project/version-changes';
import { isOfOneRule, ruledPools } from '../../../src/domain/proposal/pools-of';
import type { Proposal, ProposalPart } from '../../../src/domain/proposal/proposal';
import { COEFFICIENTS, idOf, settled } from '../../builders/project';

const project = settled();
const costs = [
  { id: 'lift', label: '电梯设备', amount: fen(4_000_000) },
  { id: 'works', label: '土建', amount: fen(2_000_000) },
];
const state = { ...project.state, costs, funding: [] };
const byEqual = (of: ProposalPart['of']): ProposalPart => ({ of, basis: { kind: 'equal' } });
const works = byEqual({ kind: 'costs', costs: ['works'] });
const percent = (pct: string): ProposalPart => byEqual({ kind: 'percent', pct: decimalText(pct) });
const ready = (changes: Partial<Proposal>): Extract<MoneyView, { kind: 'ready' }> => {
  const money = reckon(state, { ...COEFFICIENTS, ...changes });
  if (money.kind !== 'ready') throw new Error(money.kind);
  return money;
};
const paid = (changes: Partial<Proposal>, room: string) =>
  ready(changes).shareOf.get(idOf(project, room))?.amount;

describe('a part of the money with a rule of its own', () => {
  it('is made of cost lines, and the rest follows the rule of the proposal', () => {
    const { outcome } = ready({ parts: [works] });
    expect(outcome.pools.map(({ id, amount }) => [id, amount])).toEqual([
      ['all', 4_000_000],
      ['part1', 2_000_000],
    ]);
    expect(paid({ parts: [works] }, '201')).toBe(666_700 + 500_000);
    expect(paid({ parts: [works] }, '301')).toBe(1_333_300 + 500_000);
  });

  it('is so many percent of all, to the last place that was typed', () => {
    expect(ruledPools({ ...COEFFICIENTS, parts: [percent('33.35'), percent('10')] })[0]?.portion).toEqual({
      kind: 'percent',
      pct: '56.65',
    });
    expect(ready({ parts: [percent('50')] }).outcome.pools.map(({ amount }) => amount)).toEqual([
      3_000_000, 3_000_000,
    ]);
  });

  it('leaves the exempt alone, and gives who joined a part of the share', () => {
    const optIns = [
      { kind: 'coefficient' as const, household: idOf(project, '101'), coefficient: decimalText('0.5') },
    ];
    expect(paid({ parts: [works] }, '102')).toBe(0);
    const { shareOf, outcome } = ready({ parts: [works], optIns, unit: 'fen' });
    const share = shareOf.get(idOf(project, '101'));
    // 0.5 of 6.5 parts of the lift and 0.5 of 4.5 parts of the works: 307,692.30… and 222,222.22… fen.
    expect(share?.amount).toBe(529_914);
    expect(outcome.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(6_000_000);
  });

  it('names a line that is gone without taking anything', () => {
    const lost = byEqual({ kind: 'costs', costs: ['gone'] });
    expect(paid({ parts: [lost] }, '201')).toBe(1_000_000);
  });

  it('cannot be a percent beside one of lines, nor more than all', () => {
    const refused = (parts: readonly ProposalPart[]) => {
      const money = reckon(state, { ...COEFFICIENTS, parts });
      return money.kind === 'refused' ? money.errors[0]?.code : money.kind;
    };
    expect(refused([works, percent('40')])).toBe('E_BASIS');
    expect(refused([percent('60'), percent('50')])).toBe('E_POOL_SUM');
  });

  it('asks everybody again, and is told among what changed', () => {
    expect(codeOf(state, { ...COEFFICIENTS, parts: [works] })).not.toBe(codeOf(state, COEFFICIENTS));
    expect([isOfOneRule(COEFFICIENTS), isOfOneRule({ parts: [works] })]).toEqual([true, false]);
    const after = { ...state, proposals: [{ ...COEFFICIENTS, parts: [works] }] };
    expect(versionDifferences(state, after)).toContainEqual({ kind: 'parts' });
  });
});
