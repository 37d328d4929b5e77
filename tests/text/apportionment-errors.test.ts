import { describe, expect, it } from 'vitest';
import type { ApportionmentError, ApportionmentErrorCode } from '../../src/domain/apportionment/errors';
import { householdId } from '../../src/domain/building/household';
import { HUNDRED, minus, whole } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { apportionmentErrorText, schemeGapText } from '../../src/text/zh-cn/apportionment-errors';

const roomOf = (id: string) => id.replace('h-', '');
const household = householdId('h-501');
const field = 'pools.0';
const pool = 'all';

/** One error of every code; a code that is new fails to compile here. */
const EACH: { readonly [Code in ApportionmentErrorCode]: Extract<ApportionmentError, { code: Code }> } = {
  E_ZERO_WEIGHT: { code: 'E_ZERO_WEIGHT', field, pool, amount: fen(100) },
  E_NO_COEF: { code: 'E_NO_COEF', field, pool, household, floor: 5 },
  E_NEG_WEIGHT: { code: 'E_NEG_WEIGHT', field, pool, household },
  E_POOL_SUM: { code: 'E_POOL_SUM', field, sum: whole(98), difference: whole(2) },
  E_PERCENT_SUM: {
    code: 'E_PERCENT_SUM',
    field,
    pool,
    sum: whole(102),
    difference: minus(HUNDRED, whole(102)),
  },
  E_CAPS_TOO_LOW: { code: 'E_CAPS_TOO_LOW', field, shortfall: fen(123_400) },
  E_FLOOR_TOO_HIGH: { code: 'E_FLOOR_TOO_HIGH', field, excess: fen(100) },
  E_BOUNDS_CROSS: { code: 'E_BOUNDS_CROSS', field, household, min: fen(200), max: fen(100) },
  E_FIXED_EXCEEDS_NET: {
    code: 'E_FIXED_EXCEEDS_NET',
    field,
    net: fen(100),
    fixed: fen(300),
    excess: fen(200),
  },
  E_FUNDING: { code: 'E_FUNDING', field, funding: 'subsidy', reason: { kind: 'negative' } },
  E_BASIS: { code: 'E_BASIS', field, pool, reason: { kind: 'mixedPools' } },
  E_AREA_PRECISION: { code: 'E_AREA_PRECISION', field, household },
  E_DUP_ID: { code: 'E_DUP_ID', field, of: 'cost', id: 'x' },
  E_UNKNOWN_HOUSEHOLD: { code: 'E_UNKNOWN_HOUSEHOLD', field, household },
  E_CONCESSION: {
    code: 'E_CONCESSION',
    field,
    household,
    fault: { kind: 'exceedsShare', excess: fen(100_000) },
  },
};

describe('why a scheme gives no figures, in words', () => {
  it.each(Object.values(EACH))('says what to do about $code, without blame or code words', (error) => {
    const sentence = apportionmentErrorText(error, roomOf);
    expect(sentence).toMatch(/请/);
    expect(sentence).toMatch(/。$/);
    expect(sentence).not.toMatch(/非法|格式错误|E_/);
  });

  it('names the difference of percentages that are too many', () => {
    expect(apportionmentErrorText(EACH.E_PERCENT_SUM, roomOf)).toBe(
      '各层百分比加起来是 102%，多了 2%。请改到正好 100%。',
    );
  });

  it('names the rooms whose area is missing', () => {
    expect(
      schemeGapText({ kind: 'areaMissing', households: [household, householdId('h-602')] }, roomOf),
    ).toContain('501、602');
  });
});
