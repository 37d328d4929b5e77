import { describe, expect, it } from 'vitest';
import { householdId } from '../../../src/domain/building/household';
import { fen } from '../../../src/domain/money/fen';
import { oddWords } from '../../../src/features/check/odd-words';

const odd = ['402', '301'].map((room) => ({ household: householdId(room) }));
const roomOf = (household: string): string => household;

describe('the odd units of a scheme', () => {
  it('are told in the order in which they were handed out, with the reason', () => {
    expect(
      oddWords({ roundMode: 'hamilton', unit: 'yuan' }, { oddUnits: odd, reserve: fen(0) }, roomOf),
    ).toBe('先舍去尾数，再按小数部分从大到小依次各加 1 元：402、301');
    expect(
      oddWords({ roundMode: 'hamilton', unit: 'fen' }, { oddUnits: odd, reserve: fen(0) }, roomOf),
    ).toContain('各加 0.01 元');
  });

  it('are nobody’s where every share goes up: the reserve has them', () => {
    expect(
      oddWords({ roundMode: 'ceil', unit: '10yuan' }, { oddUnits: odd, reserve: fen(2_500) }, roomOf),
    ).toBe('每户都往上取到 10 元，多收的 25 元放进维修储备');
  });

  it('are none where it comes out even', () => {
    expect(
      oddWords({ roundMode: 'ceil', unit: 'yuan' }, { oddUnits: [], reserve: fen(0) }, roomOf),
    ).toContain('没有零头');
  });
});
