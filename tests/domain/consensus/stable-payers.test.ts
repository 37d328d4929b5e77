import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/apportionment/figures-of';
import { decimals, homes } from '../../../src/domain/apportionment/rules/example';
import { householdId } from '../../../src/domain/building/household';
import { stablePayers } from '../../../src/domain/consensus/stable-payers';
import { ratioText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from '../apportionment/scheme';

const five = aScheme({
  households: homes(2, 6, [8_000]),
  costs: [{ id: 'lift', label: '电梯', amount: fen(1_000) }],
});
const upTo = (ceilings: Readonly<Record<string, number>>) =>
  new Map(Object.entries(ceilings).map(([id, most]) => [householdId(id), fen(most)] as const));
const settled = (scheme: typeof five, ceilings: Readonly<Record<string, number>>) => {
  const found = stablePayers(scheme, upTo(ceilings));
  if (!found.ok) throw new Error('The scheme does not work out.');
  return found.value;
};

describe('who still pays once nobody is asked for more than they can bear', () => {
  it('is everybody where everybody can', () => {
    const { payers, rounds } = settled(five, { '201': 200, '601': 200 });
    expect(payers).toEqual(['201', '301', '401', '501', '601']);
    expect(rounds).toHaveLength(1);
  });

  it('falls from five to two, one after the other', () => {
    const { payers, rounds, working } = settled(five, { '201': 199, '301': 249, '401': 333 });
    expect(payers).toEqual(['501', '601']);
    expect(rounds.map(({ leaving }) => leaving)).toEqual([['201'], ['301'], ['401'], []]);
    expect(rounds.map(({ asked }) => asked.map(({ exact }) => ratioText(exact))[0])).toEqual([
      '200',
      '250',
      '1000/3',
      '500',
    ]);
    expect(working && figuresOf(working).shares.map(({ amount }) => amount)).toEqual([0, 0, 0, 500, 500]);
  });

  it('counts a share of exactly the most as borne', () => {
    expect(settled(five, { '201': 200 }).payers).toContain('201');
  });

  it('is nobody where all leave, with the last round on record', () => {
    const { payers, rounds, working } = settled(five, { '201': 1, '301': 1, '401': 1, '501': 1, '601': 1 });
    expect(payers).toEqual([]);
    expect(working).toBeNull();
    expect(rounds.at(-1)?.leaving).toHaveLength(5);
  });

  it('is refused where the scheme itself gives no figures', () => {
    const broken = aScheme({ pools: [aPool({ only: [householdId('nobody')] })] });
    expect(stablePayers(broken, new Map()).ok).toBe(false);
  });

  it('is refused where agreed percents no longer add up once somebody has left', () => {
    const percents = { kind: 'householdPercent' as const, percents: decimals({ '201': '50', '301': '50' }) };
    const scheme = aScheme({ households: homes(2, 3, [8_000]), pools: [aPool({ basis: percents })] });
    const found = stablePayers(scheme, upTo({ '201': 1 }));
    expect(found.ok || found.error.map(({ code }) => code)).toEqual(['E_PERCENT_SUM']);
  });
});
