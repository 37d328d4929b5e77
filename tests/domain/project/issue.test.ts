import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money/fen';
import { consentOf } from '../../../src/domain/project/consent-view';
import { moneyOf, reckon } from '../../../src/domain/project/money-view';
import { obstaclesTo } from '../../../src/domain/project/readiness';
import { unfundedIn } from '../../../src/domain/project/unfunded';
import { versionOf } from '../../../src/domain/project/version';
import { issueCommand } from '../../builders/issue';
import {
  agreed,
  COEFFICIENTS,
  carryOut,
  idOf,
  opened,
  opinionOn,
  refusalOf,
  settled,
} from '../../builders/project';

const obstacles = (project: ReturnType<typeof opened>) => obstaclesTo(project.state).map(({ kind }) => kind);

describe('readiness', () => {
  it('names everything that is missing, in the order in which it is settled', () => {
    expect(obstacles(opened())).toEqual([
      'ownersMissing',
      'areasMissing',
      'costsMissing',
      'schemeMissing',
      'voteNotMet',
    ]);
    expect(obstacles(settled())).toEqual(['voteNotMet']);
    expect(obstacles(agreed())).toEqual([]);
  });

  it('names a scheme that gives no figures', () => {
    const broken = carryOut(agreed(), {
      kind: 'setProposal',
      proposal: { ...COEFFICIENTS, basis: { kind: 'coef', table: {} } },
    });
    expect(moneyOf(broken.state).kind).toBe('refused');
    expect(obstacles(broken)).toContain('schemeRefused');
  });

  it('names an owner who answered differently for two flats', () => {
    const project = settled();
    const one = carryOut(project, {
      kind: 'declareSameOwner',
      household: idOf(project, '202'),
      as: idOf(project, '201'),
    });
    const split = carryOut(carryOut(one, opinionOn(one, '201')), opinionOn(one, '202', 'objects'));
    expect(obstacles(split)).toContain('ballotsConflict');
  });
});

describe('issuing', () => {
  it('freezes what was checked', () => {
    const project = agreed();
    const command = issueCommand(project);
    const issued = carryOut(project, command);
    const later = carryOut(issued, { kind: 'setProposal', proposal: { ...COEFFICIENTS, unit: 'fen' } });
    expect(later.state.agreements).toEqual([command.agreement]);
  });

  it('is refused before the vote is met', () => {
    const project = settled();
    const content = issueCommand(agreed()).agreement;
    expect(refusalOf(project, { kind: 'issueAgreement', agreement: content })).toEqual({
      kind: 'notReadyToIssue',
      why: 'voteNotMet',
    });
  });

  it('is refused when the scheme changed after the check, or an amount is not the engine’s', () => {
    const project = agreed();
    const { agreement, kind } = issueCommand(project);
    const other = {
      ...agreement,
      content: { ...agreement.content, scheme: { ...agreement.content.scheme, code: 'X' } },
    };
    expect(refusalOf(project, { kind, agreement: other })).toEqual({ kind: 'schemeChangedMeanwhile' });
    const households = agreement.content.households.map((each) => ({
      ...each,
      payable: fen(each.payable + 100),
    }));
    const forged = { ...agreement, content: { ...agreement.content, households } };
    expect(refusalOf(project, { kind, agreement: forged })).toEqual({ kind: 'schemeChangedMeanwhile' });
    const short = { ...agreement, content: { ...agreement.content, net: fen(1) } };
    expect(refusalOf(project, { kind, agreement: short })).toEqual({ kind: 'schemeChangedMeanwhile' });
    const fewer = { ...agreement, content: { ...agreement.content, households: [] } };
    expect(refusalOf(project, { kind, agreement: fewer })).toEqual({ kind: 'schemeChangedMeanwhile' });
  });
});

describe('versions', () => {
  const numberOf = (project: ReturnType<typeof opened>) => {
    const [proposal] = project.state.proposals;
    return proposal && versionOf(project.state, proposal).number;
  };

  it('count the contents that somebody has answered to', () => {
    const first = settled();
    expect(numberOf(first)).toBe(1);
    const answered = carryOut(first, opinionOn(first, '201'));
    expect(numberOf(answered)).toBe(1);
    const second = carryOut(answered, { kind: 'setProposal', proposal: { ...COEFFICIENTS, unit: 'fen' } });
    expect(numberOf(second)).toBe(2);
    const back = carryOut(second, { kind: 'setProposal', proposal: COEFFICIENTS });
    expect(numberOf(back)).toBe(1);
  });

  it('begin at one, also where people had answered before there was any scheme', () => {
    const bare = opened();
    const early = carryOut(bare, opinionOn(bare, '201', 'objects'));
    expect(early.state.opinions).toHaveLength(1);
    const project = settled();
    const said = { ...project.state, opinions: early.state.opinions };
    expect(versionOf(said, COEFFICIENTS).number).toBe(1);
  });

  it('leave names alone and change with an area', () => {
    const project = settled();
    const [proposal = COEFFICIENTS] = project.state.proposals;
    const code = versionOf(project.state, proposal).code;
    const renamed = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '201'), owners: ['改名'] }],
    });
    expect(versionOf(renamed.state, proposal).code).toBe(code);
    const widened = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '201'), area: 8001 as never }],
    });
    expect(versionOf(widened.state, proposal).code).not.toBe(code);
  });
});

describe('derived views', () => {
  it('share 60,000 yuan by 1 : 2 over two floors', () => {
    const money = moneyOf(settled().state);
    const payable = money.kind === 'ready' ? [...money.shareOf.values()].map((share) => share.payable) : [];
    expect(payable).toEqual([0, 0, 1_000_000, 1_000_000, 2_000_000, 2_000_000]);
  });

  it('say what keeps money from being reckoned', () => {
    expect(moneyOf(opened().state)).toEqual({ kind: 'noProposal' });
    const bare = reckon(opened().state, COEFFICIENTS);
    expect(bare.kind === 'gap' && bare.gap).toEqual({ kind: 'noCosts' });
  });

  it('have no vote while an area is missing', () => {
    expect(consentOf(opened().state).vote).toBeNull();
    expect(consentOf(settled().state).vote?.electorate.heads).toBe(6);
  });

  it('hold a ceiling against what the owners pay for all their flats', () => {
    const project = settled();
    const one = carryOut(project, {
      kind: 'declareSameOwner',
      household: idOf(project, '301'),
      as: idOf(project, '201'),
    });
    const said = carryOut(one, opinionOn(one, '201', 'consentsAndPays', { ceiling: fen(2_999_999) }));
    expect(consentOf(said.state).opinionOf.get(idOf(one, '201'))?.condition).toMatchObject({
      payable: 3_000_000,
      met: false,
    });
  });

  it('judge no condition before there are amounts', () => {
    const project = opened();
    const said = carryOut(project, opinionOn(project, '201', 'consentsAndPays', { ceiling: fen(1) }));
    expect(consentOf(said.state).opinionOf.get(idOf(project, '201'))?.condition?.met).toBeNull();
  });

  it('add up the money that nobody has promised', () => {
    const project = settled();
    const said = carryOut(project, opinionOn(project, '301', 'consentsNotPaying'));
    expect(unfundedIn(said.state)).toMatchObject({ amount: 2_000_000, households: [{ room: '301' }] });
    expect(unfundedIn(opened().state).households).toEqual([]);
    const blank = opened();
    const early = carryOut(blank, opinionOn(blank, '301', 'consentsNotPaying'));
    expect(unfundedIn(early.state).amount).toBe(0);
  });
});
