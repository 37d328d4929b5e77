import { describe, expect, it } from 'vitest';
import {
  depreciation,
  type JoiningTerms,
  join,
  joiningPrice,
} from '../../../src/domain/apportionment/late-joiner';
import { homes } from '../../../src/domain/apportionment/rules/example';
import { DEFAULT_TIE } from '../../../src/domain/apportionment/scheme';
import { chargeByRunningTotal, chargeUpkeep } from '../../../src/domain/apportionment/upkeep';
import { householdId } from '../../../src/domain/building/household';
import { decimalText, ratio, whole } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { byRank } from '../../builders/by-rank';
import { aPool, aScheme } from './scheme';

const id = householdId;
const terms = (changes: Partial<JoiningTerms> = {}): JoiningTerms => ({
  monthsAfter: 0,
  freeMonths: 0,
  lifeMonths: null,
  residual: decimalText('0'),
  annualInterestPct: decimalText('0'),
  factor: decimalText('1'),
  ...changes,
});

describe('what a late joiner pays', () => {
  it.each([
    ['the original share, as the Guangzhou court had it (T16)', terms({ monthsAfter: 36 }), 1_007_700],
    ['twice the original share, as agreed in Huizhou', terms({ factor: decimalText('2') }), 2_015_400],
    [
      'no depreciation for five years',
      terms({ monthsAfter: 60, freeMonths: 60, lifeMonths: 180 }),
      1_007_700,
    ],
    ['a straight line after that', terms({ monthsAfter: 150, freeMonths: 60, lifeMonths: 180 }), 503_850],
    [
      'never below the residual',
      terms({ monthsAfter: 999, lifeMonths: 180, residual: decimalText('0.1') }),
      100_770,
    ],
    ['simple interest', terms({ monthsAfter: 24, annualInterestPct: decimalText('4.5') }), 1_098_393],
  ])('%s', (_name, agreed, price) => {
    expect(joiningPrice(fen(1_007_700), agreed)).toBe(price);
  });

  it('depreciates by the month', () => {
    expect(depreciation(terms({ monthsAfter: 61, freeMonths: 60, lifeMonths: 180 }))).toEqual(
      ratio(179n, 180n),
    );
  });

  it('goes back to those who carried it, to the fen', () => {
    const joined = join(aScheme({ nonPayers: [id('201')] }), id('201'), terms({ monthsAfter: 12 }));
    if (!joined.ok) throw new Error(joined.error[0]?.code);
    expect(joined.value).toMatchObject({ original: 3_000_000, price: 3_000_000 });
    expect(joined.value.refunds).toHaveLength(9);
    expect(joined.value.refunds.map(({ amount }) => amount)).toEqual([
      333_333, 333_333, 333_333, 333_333, 333_333, 333_334, 333_333, 333_334, 333_334,
    ]);
  });

  it('gives its odd fen by the tie order of the scheme, as shares are rounded', () => {
    const joined = join(aScheme({ nonPayers: [id('201')], tie: [] }), id('201'), terms());
    if (!joined.ok) throw new Error(joined.error[0]?.code);
    expect(joined.value.refunds.map(({ amount }) => amount)).toEqual([
      333_334, 333_334, 333_334, 333_333, 333_333, 333_333, 333_333, 333_333, 333_333,
    ]);
  });

  it('is asked of somebody who did not pay, under a scheme that can be reckoned with and without', () => {
    expect(join(aScheme(), id('201'), terms())).toMatchObject({
      ok: false,
      error: [{ code: 'E_UNKNOWN_HOUSEHOLD' }],
    });
    const all = aScheme().households.map((each) => each.id);
    expect(join(aScheme({ nonPayers: all }), id('201'), terms())).toMatchObject({
      ok: false,
      error: [{ code: 'E_ZERO_WEIGHT' }],
    });
    const pools = [
      aPool({ basis: { kind: 'coef', table: { '3': decimalText('1') } }, exempt: { floors: [4, 5, 6] } }),
    ];
    const waiting = [id('201'), id('202')];
    const some = aScheme({ pools, nonPayers: waiting });
    expect(join(some, id('201'), terms())).toMatchObject({ ok: false, error: [{ code: 'E_NO_COEF' }] });
  });
});

describe('running costs', () => {
  const households = homes(2, 3, [8_000, 8_000]).slice(0, 3);
  const upkeep = { households, basis: { kind: 'equal' as const }, tie: DEFAULT_TIE, unit: 'fen' as const };
  const month = (name: string, bill: number, income = 0) => ({
    id: name,
    costs: [fen(bill)],
    income: fen(income),
  });

  it('let the odd fen go round by itself', () => {
    const charged = chargeUpkeep(upkeep, [month('1', 10_000), month('2', 10_000), month('3', 10_000)]);
    if (!charged.ok) throw new Error(charged.error[0]?.code);
    expect(charged.value.map(({ charges }) => charges.map(({ amount }) => amount))).toEqual([
      [3_333, 3_333, 3_334],
      [3_334, 3_333, 3_333],
      [3_333, 3_334, 3_333],
    ]);
    expect(charged.value.at(-1)?.deviation).toEqual([whole(0), whole(0), whole(0)]);
  });

  it('are lowered by what advertising brings in, never below nothing', () => {
    const charged = chargeUpkeep(upkeep, [month('1', 900, 300), month('2', 100, 500)]);
    expect(charged.ok && charged.value.map(({ bill }) => bill)).toEqual([600, 0]);
    const nothing = chargeUpkeep(upkeep, [month('1', 0)]);
    expect(nothing.ok && nothing.value[0]?.deviation).toEqual([whole(0), whole(0), whole(0)]);
  });

  it('leave out who is exempt from them', () => {
    const charged = chargeUpkeep({ ...upkeep, exempt: { floors: [3], households: [id('202')] } }, [
      month('1', 100),
    ]);
    expect(charged.ok && charged.value[0]?.charges).toEqual([{ household: '201', amount: 100 }]);
    const nobody = chargeUpkeep({ ...upkeep, exempt: { floors: [2, 3] } }, [month('1', 100)]);
    expect(nobody).toMatchObject({ ok: false, error: [{ code: 'E_ZERO_WEIGHT' }] });
  });

  it('collect whole yuan and leave the last one open until it is full', () => {
    expect(chargeByRunningTotal([150, 150], [whole(1), whole(1)], byRank([0, 1]), 100)).toEqual([
      [100, 0],
      [100, 100],
    ]);
    expect(chargeByRunningTotal([50], [whole(1)], byRank([0]), 100)).toEqual([[0]]);
  });
});
