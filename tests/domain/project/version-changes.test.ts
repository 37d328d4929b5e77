import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { day } from '../../../src/domain/kernel/day';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import type { Command } from '../../../src/domain/project/command';
import { foresee } from '../../../src/domain/project/foresee';
import type { Project } from '../../../src/domain/project/project';
import { versionChange } from '../../../src/domain/project/set-aside';
import { versionDifferences } from '../../../src/domain/project/version-changes';
import { answeredVersions } from '../../../src/domain/project/versions';
import { differenceSentences } from '../../../src/text/version-differences';
import { agreed, COEFFICIENTS, carryOut, idOf, opinionOn, settled } from '../../builders/project';

const dearer = (project: Project, amount = 7_600_000): Command => ({
  kind: 'setCosts',
  costs: [{ id: 'all', label: '总价', amount: fen(amount) }],
  funding: project.state.funding,
});

const sentences = (before: Project, after: Project): readonly string[] =>
  differenceSentences(
    versionDifferences(before.state, after.state),
    (household) => before.state.households.find(({ id }) => id === household)?.room ?? '',
  );

describe('what differs between two versions', () => {
  it('names the cost that changed and who pays more', () => {
    const before = settled();
    expect(sentences(before, carryOut(before, dearer(before)))).toEqual([
      '总价从 ¥70,000 改成 ¥76,000',
      '4 户多出 ¥1,000 到 ¥2,000：201、202、301、302',
    ]);
  });

  it('names the rule, and who pays more and who less', () => {
    const before = settled();
    const proposal = { ...COEFFICIENTS, basis: { kind: 'equal' } as const };
    expect(sentences(before, carryOut(before, { kind: 'setProposal', proposal }))).toEqual([
      '分摊办法从「楼层系数（按户）」改成「按户均摊」',
      '2 户多出 ¥5,000：201、202',
      '2 户少出 ¥5,000：301、302',
    ]);
  });

  it('says so where nobody pays more or less', () => {
    const before = settled();
    expect(sentences(before, carryOut(before, { kind: 'correctEntry', entry: 'halfLanding' }))).toContain(
      '停靠改成半层（错层入户）',
    );
    expect(sentences(before, before)).toEqual(['各户应缴的钱都没变']);
  });

  it('names flats that came, went or changed', () => {
    const before = settled();
    const changed = carryOut(before, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(before, '201'), area: area(9000) }],
    });
    const gone = carryOut(changed, { kind: 'removeHousehold', household: idOf(changed, '101') });
    const come = carryOut(gone, { kind: 'addHousehold', floor: 3, room: '303', use: 'home' });
    expect(sentences(before, come).slice(0, 3)).toEqual(['加了 303', '去掉了 101', '201 的面积改了']);
  });
});

describe('lines that differ between two versions', () => {
  const start = settled();
  const [grant] = start.state.funding;
  if (grant === undefined) throw new Error('The settled project has a grant.');
  const proposing = (changes: Partial<typeof COEFFICIENTS>) =>
    paid({ proposals: [{ ...COEFFICIENTS, ...changes }] });
  const paid = (changes: Partial<typeof start.state>) =>
    versionDifferences(start.state, { ...start.state, ...changes });

  it('are costs that came, went, or carry another reserve', () => {
    const shaft = { id: 'shaft', label: '井道', amount: fen(100) };
    expect(paid({ costs: [...start.state.costs, shaft] })).toContainEqual({
      kind: 'cost',
      label: '井道',
      from: null,
      to: 100,
    });
    expect(paid({ costs: [shaft] })).toContainEqual({
      kind: 'cost',
      label: '总价',
      from: 7_000_000,
      to: null,
    });
    const reserved = start.state.costs.map((cost) => ({ ...cost, contingencyPct: decimalText('5') }));
    expect(paid({ costs: reserved })).toContainEqual({ kind: 'contingency', label: '总价' });
  });

  it('are grants that came, went or changed', () => {
    const other = { ...grant, id: 'other', label: '街道补助' };
    expect(paid({ funding: [grant, other] })).toContainEqual({
      kind: 'funding',
      label: '街道补助',
      change: 'added',
    });
    expect(paid({ funding: [] })).toContainEqual({ kind: 'funding', label: '补贴', change: 'removed' });
    expect(paid({ funding: [{ ...grant, label: '市补贴' }] })).toContainEqual({
      kind: 'funding',
      label: '市补贴',
      change: 'changed',
    });
  });

  it('begin with the first scheme, and before it there are none', () => {
    expect(paid({ proposals: [], adopted: null })).toEqual([]);
    const before = { ...start.state, proposals: [], adopted: null };
    expect(versionDifferences(before, start.state)).toEqual([{ kind: 'schemeBegun' }]);
  });

  it('are other figures of the same rule, and what was agreed beside it', () => {
    const table = { '2': decimalText('1'), '3': decimalText('3') };
    expect(proposing({ basis: { kind: 'coef', table } })).toContainEqual({ kind: 'figures' });
    expect(proposing({ unit: '100yuan', roundMode: 'ceil' }).map(({ kind }) => kind)).toEqual([
      'unit',
      'roundMode',
      'payables',
    ]);
    const concession = {
      household: idOf(start, '201'),
      amount: fen(100),
      reason: '挡光',
      payers: [idOf(start, '301')],
      by: 'equal' as const,
    };
    expect(proposing({ concessions: [concession] })).toContainEqual({ kind: 'concessions' });
  });

  it('count a flat that was not there as one that paid nothing', () => {
    const [, , , , , last] = start.state.households;
    const before = { ...start.state, households: start.state.households.slice(0, 5) };
    const payables = versionDifferences(before, start.state).find(({ kind }) => kind === 'payables');
    expect(payables?.kind === 'payables' && payables.differences.at(-1)).toEqual({
      household: last?.id,
      by: 2_000_000,
    });
  });
});

describe('a change that is only looked ahead at', () => {
  it('tells how many answers it would set aside, and writes nothing', () => {
    const project = agreed();
    const after = foresee(project, dearer(project));
    expect(after && versionChange(project.state, after).setAside).toHaveLength(6);
    expect(after && versionChange(project.state, after).number).toBe(2);
    expect(project.state.costs[0]?.amount).toBe(7_000_000);
  });

  it('sets nothing aside where only a name is corrected, or the counting', () => {
    const project = agreed();
    const named: Command = {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '101'), owners: ['新名字'] }],
    };
    const counted: Command = {
      kind: 'setCounting',
      counting: { consentsNotPaying: 'participates', notBlocking: 'absent' },
    };
    for (const command of [named, counted]) {
      const after = foresee(project, command);
      expect(after && versionChange(project.state, after).setAside).toEqual([]);
    }
  });

  it('is nothing where the command would be refused', () => {
    const project = settled();
    expect(foresee(project, { kind: 'adoptProposal', name: 'Z' })).toBeNull();
  });
});

describe('the versions that people answered to', () => {
  it('are kept with the project as each of them was', () => {
    const start = settled();
    const first = carryOut(start, opinionOn(start, '301'));
    const second = carryOut(carryOut(first, dearer(first)), opinionOn(first, '302'));
    const versions = answeredVersions(second);
    expect(versions.map(({ number, answers }) => [number, answers])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(versions.map(({ state }) => state.costs[0]?.amount)).toEqual([7_000_000, 7_600_000]);
  });

  it('are as old as their first answer, whatever was taken back since', () => {
    const start = settled();
    const later = carryOut(start, opinionOn(start, '301', 'consentsAndPays', { on: day('2026-11-22') }));
    const both = carryOut(later, opinionOn(later, '302', 'consentsAndPays', { on: day('2026-11-18') }));
    const third = carryOut(both, opinionOn(both, '201', 'consentsAndPays', { on: day('2026-11-23') }));
    const back = carryOut(third, {
      kind: 'withdrawOpinion',
      household: idOf(third, '302'),
      on: day('2026-11-24'),
      words: {},
    });
    expect(answeredVersions(back)).toMatchObject([{ number: 1, firstOn: '2026-11-18', answers: 3 }]);
  });

  it('are left out where the record does not hold what they were', () => {
    const start = settled();
    const said = carryOut(start, opinionOn(start, '301'));
    const opinions = said.state.opinions.map((each) =>
      each.kind === 'opinion' ? { ...each, opinion: { ...each.opinion, version: 'LOST-CODE' } } : each,
    );
    expect(answeredVersions({ ...said, state: { ...said.state, opinions } })).toEqual([]);
  });
});
