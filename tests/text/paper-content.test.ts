import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/kernel/day';
import { openProject } from '../../src/domain/project/project';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { yanji } from '../../src/sample/yanji';
import { paperContentOf } from '../../src/text/paper-content';

const stateOf = (sample: typeof changchun) =>
  openProject(sampleProjectId(sample.key), playSample(sample)).state;
const DRAFT = { asOf: day('2026-10-25'), issuedOn: null };

const content = (sample: typeof changchun) => {
  const made = paperContentOf(stateOf(sample), DRAFT);
  if (!made.ok) throw new Error(made.error.map(({ kind }) => kind).join());
  return made.value;
};

describe('the content of a paper, on the example of Changchun', () => {
  it('goes from the cost to what the households share', () => {
    const { gross, external, contributions, net } = content(changchun);
    expect([gross, external, contributions, net]).toEqual([52_000_000, 10_000_000, 900_000, 41_100_000]);
  });

  it('lists all households ground floor first, and their shares add up to the net', () => {
    const { households, net } = content(changchun);
    expect(households.map(({ room }) => room).join()).toBe(
      '101,102,201,202,301,302,401,402,501,502,601,602,701,702',
    );
    expect(households.reduce((sum, { share }) => sum + share, 0)).toBe(net);
  });

  it('shows coefficient, weight and working of a share', () => {
    const { households, rule } = content(changchun);
    const own = households.find(({ room }) => room === '501');
    expect(own).toMatchObject({
      coefficient: '1.6',
      weight: '152.992',
      share: 4_515_100,
      standing: 'shares',
    });
    expect(own?.formula).toBe('411,000×152.992÷1,392.64＝45,151.45，取到元，得45,151元');
    expect(rule.totalWeight).toBe('1,392.64');
  });

  it('says in the working who got the odd yuan', () => {
    const { households, oddUnits } = content(changchun);
    expect([...oddUnits].sort()).toEqual(['301', '401', '402', '502', '702']);
    const lucky = households.find(({ room }) => room === '301');
    expect(lucky).toMatchObject({ gotOddUnit: true });
    expect(lucky?.formula).toContain('加零头1元');
  });

  it('says what each has back where the grant is paid after acceptance, and that it is all of it', () => {
    const state = stateOf(changchun);
    const funding = state.funding.map((each) => ({ ...each, mode: 'refundedLater' as const }));
    const made = paperContentOf({ ...state, funding }, DRAFT);
    const refunds = made.ok ? (made.value.refunds ?? []) : [];
    expect(refunds.reduce((sum, { refund }) => sum + refund, 0)).toBe(10_000_000);
    expect(refunds.every(({ share, refund }) => refund < share)).toBe(true);
    expect(content(changchun).refunds).toBeUndefined();
  });

  it('keeps a gift apart from the share', () => {
    const giver = content(changchun).households.find(({ room }) => room === '102');
    expect(giver).toMatchObject({
      share: 0,
      voluntary: 600_000,
      payable: 600_000,
      standing: 'exempt',
      formula: '不分摊',
    });
  });

  it('lets neither those who object nor those who abstain sign', () => {
    const parties = content(changchun).households.filter(({ isParty }) => !isParty);
    expect(parties.map(({ room }) => room)).toEqual(['201', '202']);
  });

  it('states the four tests with their figures', () => {
    const { vote } = content(changchun);
    expect(vote?.tests.map(({ label, part, whole, met }) => [label, part, whole, met])).toEqual([
      ['参与表决的面积', 79_194, 121_856, false],
      ['参与表决的人数', 8, 13, false],
      ['同意的面积', 61_786, 79_194, true],
      ['同意的人数', 6, 8, true],
    ]);
  });

  it('sums the answers up to everybody, by households, heads and area', () => {
    const { vote } = content(changchun);
    const sum = (of: 'households' | 'heads' | 'area') =>
      vote?.answers.reduce((all, each) => all + each[of], 0);
    expect([sum('households'), sum('heads'), sum('area')]).toEqual([14, 13, 121_856]);
    expect(vote?.answers[0]).toMatchObject({ counts: 'consents', households: 6, heads: 5 });
  });

  it('is refused for issue while a test is not met', () => {
    const refused = paperContentOf(stateOf(changchun), { ...DRAFT, issuedOn: day('2026-11-01') });
    expect(refused.ok ? [] : refused.error.map(({ kind }) => kind)).toEqual(['voteNotMet']);
  });
});

describe('the content of a paper, on the published case of Yanji', () => {
  it('reproduces the published shares to the yuan', () => {
    const shares = content(yanji).households.map(({ share }) => share / 100);
    expect([...new Set(shares)]).toEqual([0, 20_000, 28_000, 36_000, 44_000, 52_000]);
  });

  it('needs no rounding, and its working says so by ending in the share', () => {
    const top = content(yanji).households.find(({ room }) => room === '702');
    expect(top?.formula).toBe('360,000×2.6÷18＝52,000元');
  });
});
