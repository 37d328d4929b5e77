import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedAmount } from '../../../src/domain/apportionment/negotiation/concede-shares';
import type { Concession } from '../../../src/domain/apportionment/negotiation/concession';
import { canonical } from '../../../src/domain/kernel/digest';
import { fen, sumFen } from '../../../src/domain/money/fen';
import { type MoneyView, reckon } from '../../../src/domain/project/money-view';
import { openProject } from '../../../src/domain/project/project';
import { adoptedProposal, codeOf } from '../../../src/domain/project/version';
import { answerTo } from '../../../src/domain/project/what-if';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';

const { state } = openProject(sampleProjectId('changchun'), playSample(changchun));
const proposal = adoptedProposal(state);
if (!proposal) throw new Error('The sample has a proposal in use.');

const idOf = (room: string) => {
  const found = state.households.find((each) => each.room === room);
  if (!found) throw new Error(room);
  return found.id;
};
const concession: Concession = {
  household: idOf('301'),
  amount: fen(200_000),
  reason: '连廊挡光',
  payers: ['601', '602', '701', '702'].map(idOf),
  by: 'share',
};
const ready = (view: MoneyView): Extract<MoneyView, { kind: 'ready' }> => {
  if (view.kind !== 'ready') throw new Error(view.kind);
  return view;
};
const before = ready(reckon(state, proposal));
const agreed = { ...proposal, concessions: [concession] };
const after = ready(reckon(state, agreed));
const payables = ({ outcome }: typeof before) => sumFen(outcome.shares.map(({ payable }) => payable));

describe('a proposal with concessions', () => {
  it('charges everybody the conceded amount and keeps the sum to the fen', () => {
    expect(after.shareOf.get(idOf('301'))?.payable).toBe(
      (before.shareOf.get(idOf('301'))?.payable ?? 0) - 200_000,
    );
    expect(payables(after)).toBe(payables(before));
  });

  it('keeps the sum whatever the amount and whoever pays', () => {
    const rooms = ['401', '402', '501', '502', '601', '602', '701', '702'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_800_000 }),
        fc.subarray(rooms, { minLength: 1 }),
        fc.constantFrom('equal' as const, 'share' as const),
        (amount, payers, by) => {
          const concessions = [{ ...concession, amount: fen(amount), payers: payers.map(idOf), by }];
          expect(payables(ready(reckon(state, { ...proposal, concessions })))).toBe(payables(before));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('splits whole yuan into whole yuan where shares are whole yuan', () => {
    const payers = ['401', '402', '501', '502', '601', '602', '701', '702', '302'].map(idOf);
    const { conceded } = ready(
      reckon(state, { ...proposal, concessions: [{ ...concession, payers, by: 'equal' }] }),
    );
    const changes = conceded.flatMap(({ lines }) => lines.slice(1).map(({ change }) => change));
    expect(new Set(changes)).toEqual(new Set([22_300, 22_200]));
  });

  it('leaves the share by the rule as it was, and whoever is not named', () => {
    for (const share of after.outcome.shares) {
      const was = before.shareOf.get(share.household);
      expect(share.amount).toBe(was?.amount);
      const isNamed = share.household === concession.household || concession.payers.includes(share.household);
      if (!isNamed) expect(share.payable).toBe(was?.payable);
    }
  });

  it('takes them into what a household signs for, gifts apart', () => {
    const giver = after.outcome.shares.find(({ contribution }) => contribution > 0);
    if (!giver) throw new Error('The sample has a gift.');
    expect(agreedAmount(giver)).toBe(giver.amount);
  });

  it('is refused where a household is let off more than its share', () => {
    const view = reckon(state, { ...proposal, concessions: [{ ...concession, amount: fen(99_000_000) }] });
    expect(view).toMatchObject({
      kind: 'refused',
      errors: [{ code: 'E_CONCESSION', household: concession.household, fault: { kind: 'exceedsShare' } }],
    });
  });

  it('is another version, but not because of another reason', () => {
    expect(codeOf(state, agreed)).not.toBe(codeOf(state, proposal));
    expect(codeOf(state, { ...agreed, concessions: [{ ...concession, reason: '' }] })).toBe(
      codeOf(state, agreed),
    );
    expect(codeOf(state, { ...proposal, concessions: [] })).toBe(codeOf(state, proposal));
  });

  it('answers what happens if one who pays for it stays away', () => {
    expect(canonical(answerTo('notTakingPart', state, agreed, idOf('701'))?.after)).toBe('0');
  });
});

describe('what costs grow with', () => {
  it('changes nobody’s share and no version', () => {
    const driven = {
      ...state,
      costs: state.costs.map((cost) => ({ ...cost, driver: { kind: 'perStop' as const } })),
    };
    expect(codeOf(driven, proposal)).toBe(codeOf(state, proposal));
  });
});
