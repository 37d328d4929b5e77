import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money/fen';
import type { Project } from '../../../src/domain/project/project';
import { summaryRows } from '../../../src/features/check/summary-rows';
import { checkText } from '../../../src/text/zh-cn/check';
import { COEFFICIENTS, carryOut, idOf, settled } from '../../builders/project';

function shownAt(project: Project, term: string): string | undefined {
  const value = summaryRows(project).find((row) => row.term === term)?.value;
  return value === undefined ? undefined : String(value);
}
const number = (text = '0'): number => Number(text.replaceAll(',', ''));

/** A house that pays 102 a compensation, takes a gift, and rounds every share up. */
function compensated(): Project {
  const project = settled();
  return carryOut(project, {
    kind: 'setProposal',
    proposal: {
      ...COEFFICIENTS,
      unit: '10yuan',
      roundMode: 'ceil',
      compensation: [{ household: idOf(project, '102'), amount: fen(200_000) }],
    },
  });
}

describe('the sums of the check page', () => {
  it('add up line by line, the compensation among them', () => {
    for (const project of [settled(), compensated()]) {
      const of = (term: string) => number(shownAt(project, term));
      expect(
        of(checkText.gross) + of(checkText.compensation) - of(checkText.external) - of(checkText.gifts),
      ).toBe(of(checkText.shared));
    }
    expect(shownAt(settled(), checkText.compensation)).toBeUndefined();
    expect(shownAt(compensated(), checkText.compensation)).toBe('2,000');
  });

  it('say what goes into the reserve, and nothing of it where nothing does', () => {
    const text = shownAt(compensated(), checkText.balance) ?? '';
    const [paid, reserve] = [...text.matchAll(/([\d,]+) 元/g)].map(([, amount]) => number(amount));
    const due =
      number(shownAt(compensated(), checkText.shared)) + number(shownAt(compensated(), checkText.gifts));
    expect(reserve).toBeGreaterThan(0);
    expect((paid ?? 0) - (reserve ?? 0)).toBe(due);
    expect(shownAt(settled(), checkText.balance)).toContain('一分不差');
    expect(shownAt(settled(), checkText.balance)).not.toContain('维修储备');
  });
});
