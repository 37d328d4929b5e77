import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money/fen';
import { optInEffects } from '../../../src/domain/project/opt-in-effect';
import { openProject } from '../../../src/domain/project/project';
import { anyChange, versionChange, withProposal } from '../../../src/domain/project/set-aside';
import { adoptedProposal } from '../../../src/domain/project/version';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';

const { state } = openProject(sampleProjectId('changchun'), playSample(changchun));
const proposal = adoptedProposal(state);
if (!proposal) throw new Error('The sample has a proposal in use.');

describe('who gives way and who gains by it', () => {
  it('finds the 6,000 of one flat again as 338 to 907 less for each of ten', () => {
    const six = optInEffects(state, proposal).find(({ amount }) => amount === 600_000);
    expect(six).toMatchObject({ kind: 'gift', others: 10, least: 33_800, most: 90_700 });
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

  it('sets nothing aside while a proposal that is not in use changes', () => {
    expect(versionChange(state, withProposal(state, { ...changed, name: 'C' })).setAside).toEqual([]);
  });
});
