import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
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
});
