import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import {
  agreedAmount,
  concedeShares,
  withoutHousehold,
} from '../../../src/domain/apportionment/negotiation/concede-shares';
import type { Concession } from '../../../src/domain/apportionment/negotiation/concession';
import { householdId } from '../../../src/domain/building/household';
import { fen } from '../../../src/domain/money/fen';
import { aScheme } from './scheme';

const id = householdId;
const concession = (household: string, payers: readonly string[], amount = 1_000): Concession => ({
  household: id(household),
  amount: fen(amount),
  reason: '采光',
  payers: payers.map(id),
  by: 'equal',
});

describe('the concessions that hold once a household is gone', () => {
  it('are those of others, paid by the others that are left', () => {
    const all = [concession('201', ['301']), concession('301', ['201', '401']), concession('401', ['201'])];
    expect(withoutHousehold(all, id('201'))).toEqual([concession('301', ['401'])]);
    expect(withoutHousehold(all, id('601'))).toEqual(all);
  });
});

describe('an apportionment after concessions', () => {
  const outcome = apportion(
    aScheme({
      contributions: [{ household: id('201'), amount: fen(5_000) }],
      compensation: [{ household: id('301'), amount: fen(7_000) }],
      credits: [{ household: id('201'), kind: 'providentFund', amount: fen(100) }],
    }),
  );
  if (!outcome.ok) throw new Error('No shares.');
  const before = new Map(outcome.value.shares.map((share) => [share.household, share]));

  it('leaves the share by the rule, and changes what is payable, in cash too', () => {
    const agreed = concedeShares(outcome.value, [concession('201', ['301'])]);
    if (!agreed.ok) throw new Error('Refused.');
    for (const share of agreed.value.outcome.shares) {
      const was = before.get(share.household);
      const change = share.household === '201' ? -1_000 : share.household === '301' ? 1_000 : 0;
      expect(share).toEqual(was && { ...was, payable: was.payable + change, cash: was.cash + change });
      expect(agreedAmount(share)).toBe((was?.amount ?? 0) + change);
    }
  });

  it('is refused with the place of the one that cannot be', () => {
    expect(concedeShares(outcome.value, [concession('201', ['301']), concession('401', [])])).toEqual({
      ok: false,
      error: [
        { code: 'E_CONCESSION', field: 'concessions.1', household: '401', fault: { kind: 'noPayers' } },
      ],
    });
  });
});
