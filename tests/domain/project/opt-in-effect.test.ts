import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/kernel/day';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { optInEffects } from '../../../src/domain/project/opt-in-effect';
import { openProject } from '../../../src/domain/project/project';
import { anyChange, versionChange, withProposal } from '../../../src/domain/project/set-aside';
import { adoptedProposal } from '../../../src/domain/project/version';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { issueCommand } from '../../builders/issue';
import { agreed, carryOut, idOf } from '../../builders/project';

const { state } = openProject(sampleProjectId('changchun'), playSample(changchun));
const proposal = adoptedProposal(state);
if (!proposal) throw new Error('The sample has a proposal in use.');

describe('who gives way and who gains by it', () => {
  it('finds the 6,000 of one flat again as 338 to 907 less for each of ten', () => {
    const six = optInEffects(state, proposal).find(({ amount }) => amount === 600_000);
    expect(six).toMatchObject({ kind: 'gift', others: 10, least: 33_800, most: 90_700 });
  });

  it('says nothing while the money cannot be reckoned', () => {
    expect(optInEffects({ ...state, costs: [] }, proposal)).toEqual([]);
  });

  it('says nothing of one without whom nobody would pay', () => {
    const [only] = state.households;
    const alone = {
      ...proposal,
      basis: { kind: 'area' } as const,
      exemptHouseholds: state.households.map(({ id }) => id),
      compensation: [],
      optIns: only
        ? [{ kind: 'coefficient' as const, household: only.id, coefficient: decimalText('1') }]
        : [],
    };
    expect(optInEffects(state, alone)).toEqual([]);
  });

  it('finds nobody who saves by the gift of the only one who pays', () => {
    const [only] = state.households;
    if (!only) throw new Error('The sample has households.');
    const alone = {
      ...proposal,
      basis: { kind: 'equal' } as const,
      exemptFloors: [],
      exemptHouseholds: state.households.slice(1).map(({ id }) => id),
      compensation: [],
      optIns: [{ kind: 'gift' as const, household: only.id, amount: fen(100) }],
    };
    expect(optInEffects(state, alone)).toMatchObject([{ others: 0, least: 0, most: 0 }]);
  });

  it('says nothing where nobody opted in', () => {
    expect(optInEffects(state, { ...proposal, optIns: [] })).toEqual([]);
  });
});

describe('what a change does to the answers on record', () => {
  const changed = {
    ...proposal,
    optIns: proposal.optIns.map((each) =>
      each.kind === 'gift' ? { ...each, amount: fen(1_000_000) } : each,
    ),
  };

  it('sets aside every answer to the version in use, and counts on to the next version', () => {
    const { number, setAside } = versionChange(state, withProposal(state, changed));
    expect([number, setAside.length]).toEqual([3, 9]);
    expect(anyChange(state)).toMatchObject({ number: 3 });
    expect(anyChange(state).setAside).toHaveLength(9);
  });

  it('counts withdrawals as no version and an issue as one', () => {
    const start = agreed();
    const back = carryOut(start, {
      kind: 'withdrawOpinion',
      household: idOf(start, '101'),
      on: day('2026-11-21'),
      words: {},
    });
    expect(anyChange(back.state).number).toBe(2);
    const command = issueCommand(start);
    const issued = { ...start.state, agreements: [{ ...command.agreement, code: 'OTHE-RONE' }] };
    expect(anyChange(issued).number).toBe(3);
  });

  it('takes a first proposal into use', () => {
    const first = withProposal({ ...state, proposals: [], adopted: null }, proposal);
    expect([first.proposals, first.adopted]).toEqual([[proposal], proposal.name]);
    expect(versionChange(state, { ...state, adopted: null }).number).toBe(1);
  });

  it('sets nothing aside while a proposal that is not in use changes', () => {
    expect(versionChange(state, withProposal(state, { ...changed, name: 'C' })).setAside).toEqual([]);
  });
});
