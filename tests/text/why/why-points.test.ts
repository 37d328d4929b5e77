import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { reckon } from '../../../src/domain/project/money-view';
import { optInEffects } from '../../../src/domain/project/opt-in-effect';
import { openProject } from '../../../src/domain/project/project';
import { adoptedProposal } from '../../../src/domain/project/version';
import { answerTo } from '../../../src/domain/project/what-if';
import type { Proposal } from '../../../src/domain/proposal/proposal';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { figures } from '../../../src/text/format';
import { everybody } from '../../../src/text/why/everybody';
import { householdFormula } from '../../../src/text/why/household-formula';
import { ruleSentences } from '../../../src/text/why/rule-sentences';
import { spokenPoints } from '../../../src/text/why/spoken';
import { whatIfSentences } from '../../../src/text/why/what-if-sentences';
import { whyPoints } from '../../../src/text/why/why-points';

const { state } = openProject(sampleProjectId('changchun'), playSample(changchun));
const adopted = adoptedProposal(state);
if (!adopted) throw new Error('The sample has a proposal in use.');
const inUse: Proposal = adopted;

const householdOf = (room: string) => {
  const household = state.households.find((each) => each.room === room);
  if (!household) throw new Error(`No room ${room}.`);
  return household;
};

function toldOf(room: string, changes: Partial<Proposal> = {}) {
  const proposal: Proposal = { ...inUse, ...changes };
  const money = reckon(state, proposal);
  if (money.kind !== 'ready') throw new Error(`The figures cannot be worked out: ${money.kind}`);
  const { households } = state;
  return {
    proposal,
    money,
    households,
    household: householdOf(room),
    effects: optInEffects(state, proposal),
  };
}

const pointsOf = (room: string, changes?: Partial<Proposal>) => whyPoints(toldOf(room, changes));
const text = (room: string, changes?: Partial<Proposal>) =>
  pointsOf(room, changes)
    .flatMap(({ sentence, lines }) => [sentence, ...lines.map(({ label, amount }) => `${label}=${amount}`)])
    .join('\n');

describe('why 501 pays 45,151', () => {
  it('tells it in the order total, shared, coefficients, own weight, multiplication, odd money, sum', () => {
    expect(pointsOf('501').map(({ key }) => key)).toEqual([
      'total',
      'shared',
      'weights',
      'own',
      'multiply',
      'odd',
      'check',
    ]);
  });

  it('shows the figures of every step', () => {
    const told = text('501');
    expect(told).toContain('大家要筹=420,000');
    expect(told).toContain('10 户分摊=411,000');
    expect(told).toContain('5 层，您家=1.6');
    expect(told).toContain('1.6 × 95.62=152.992 份');
    expect(told).toContain('10 户加起来=1,392.64 份');
    expect(told).toContain('411,000 × 152.992 ÷ 1,392.64=45,151.45');
    expect(told).toContain('抹到元=45,151');
    expect(told).toContain('14 户加起来正好 420,000 元');
  });

  it('says what comes back where the grant is paid after acceptance', () => {
    const funding = state.funding.map((each) => ({ ...each, mode: 'refundedLater' as const }));
    const money = reckon({ ...state, funding }, inUse);
    if (money.kind !== 'ready') throw new Error('The figures cannot be worked out.');
    const refund = money.shareOf.get(householdOf('501').id)?.refundLater ?? 0;
    const [point] = whyPoints({ ...toldOf('501'), money }).filter(({ key }) => key === 'refund');
    expect(refund).toBeGreaterThan(0);
    expect(point?.sentence).toContain(`退给您家 ${figures(fen(refund))} 元`);
    expect(pointsOf('501').some(({ key }) => key === 'refund')).toBe(false);
  });

  it('names the five flats that got the odd yuan, and says that this one did not', () => {
    expect(text('501')).toContain('合起来 5 元，加给小数最大的 5 户：301、401、402、502、702，每户 1 元。');
    expect(text('501')).toContain('您家没有加。');
    expect(text('301')).toContain('您家加了 1 元。');
  });
});

describe('what holds for single households', () => {
  const limits = {
    discounts: [{ household: householdOf('301').id, factor: decimalText('0.8') }],
    bounds: [
      { of: { kind: 'all' as const }, max: fen(6_000_000) },
      { of: { kind: 'household' as const, household: householdOf('302').id }, min: fen(2_900_000) },
    ],
    nonPayers: [householdOf('401').id],
  };

  it('is told as a discount of the parts', () => {
    expect(text('301', limits)).toContain('1 × 95.62 × 0.8=76.496 份');
  });

  it('is told as what the parts come to, and the cap or floor that is paid instead', () => {
    expect(text('701', limits)).toContain('按份数算=69,211.42\n封顶=60,000');
    expect(text('302', limits)).toContain('按份数算=25,813.96\n保底=29,000');
    expect(text('602', limits)).toContain('按份数算=49,046.53\n按同一比例调整后=50,');
  });

  it('is told as paying later, by the household and by all others', () => {
    expect(text('401', limits)).toContain('您家说好暂时不出，以后要用再补交。');
    expect(text('402', limits)).toContain('401 室暂不出资，以后要用再补交。');
  });

  it('stands in the line of arithmetic', () => {
    const { proposal, money } = toldOf('701', limits);
    expect(householdFormula(proposal, money, householdOf('701').id)).toBe(
      '411,000×210.364÷1,249.21＝69,211.42，封顶，得60,000元',
    );
    expect(householdFormula(proposal, money, householdOf('602').id)).toMatch(
      /＝49,046\.53，因有户封顶或保底同比调整为50,[\d.,]+，取到元(，加零头1元)?，得50,\d{3}元$/,
    );
    expect(householdFormula(proposal, money, householdOf('401').id)).toBe('暂不出资');
  });

  it('stands among the sentences of the rule', () => {
    const proposal = toldOf('701', limits).proposal;
    expect(ruleSentences(proposal, state.households, state.costs).slice(-5)).toEqual([
      '301 室的份数打 8 折。',
      '每户最多出 60,000 元。',
      '302 室最少出 29,000 元。',
      '封顶、保底以后的差额，由其余各户按同一比例分。',
      '401 室暂不出资，以后要用再补交。',
    ]);
  });
});

describe('why others pay what they pay', () => {
  it('says of an exempt household who settled that', () => {
    expect(text('201')).toContain('您家在 2 层，不分摊。这是大家商定的');
    expect(pointsOf('201').some(({ key }) => key === 'own')).toBe(false);
  });

  it('says of a gift what the others save by it', () => {
    expect(text('102')).toContain('您家自愿出 6,000 元');
    expect(text('102')).toContain('另外 10 户各少出 338～907 元');
  });

  it('shows a household that joined its own coefficient, and never an inner figure', () => {
    const optIns = [
      { kind: 'coefficient' as const, household: householdOf('101').id, coefficient: decimalText('0.5') },
    ];
    const told = text('101', { optIns });
    expect(told).toContain('101（自愿参加，您家）=0.5');
    expect(told).toContain('0.5 × 95.62=47.81 份');
    expect(told).toContain('您家自愿按系数 0.5 参加');
    expect(told).not.toMatch(/10\d\d 层/);
    expect(text('701', { optIns })).toContain('101（自愿参加）=0.5');
  });

  it('shows the part of a whole share that it joined with, where the rule has no coefficients', () => {
    const optIns = [
      { kind: 'coefficient' as const, household: householdOf('101').id, coefficient: decimalText('0.5') },
    ];
    expect(text('101', { optIns, basis: { kind: 'area' } })).toContain('95.62 × 0.5=47.81 份');
    expect(text('101', { optIns, basis: { kind: 'equal' } })).toContain('1 × 0.5=0.5 份');
  });

  it('says where all shares go up what goes into the reserve', () => {
    expect(text('501', { unit: '100yuan', roundMode: 'ceil' })).toMatch(
      /每户都向上凑到整 100 元，一共多收 [\d,]+ 元，进维修储备/,
    );
  });

  it('shows the percent of every floor where the rule is by percent', () => {
    const told = text('501', {
      basis: {
        kind: 'floorPercent',
        within: 'equal',
        table: Object.fromEntries(
          [5, 10, 20, 30, 35].map((percent, at) => [`${at + 3}`, decimalText(`${percent}`)]),
        ),
      },
    });
    expect(told).toContain('5 层，您家=20%');
    expect(told).toContain('411,000 × 10%=41,100');
  });
});

describe('the same answer read out, and as a table', () => {
  it('is read out without signs that a voice would stumble over', () => {
    const spoken = spokenPoints('501', '45,151', pointsOf('501'));
    expect(spoken).toContain('501 室，应缴 45151 元。');
    expect(spoken).not.toMatch(/[×÷−]|\d,\d{3}/);
  });

  it('lists every household, and the amounts come to what has to be raised', () => {
    const { rows, total } = everybody(toldOf('501'));
    expect(rows).toHaveLength(14);
    expect(rows[0]).toMatchObject({ room: '701', coefficient: '2.2', weight: '210.364', payable: '62,083' });
    expect(total).toMatchObject({ weight: '1,392.64', payable: '420,000' });
  });
});

describe('what if', () => {
  const ask = (whatIf: Parameters<typeof answerTo>[0], room: string) =>
    answerTo(whatIf, state, inUse, householdOf(room).id);

  it('shares the loss of the grant over all who pay', () => {
    expect(ask('noSubsidy', '501')).toMatchObject({
      before: 4_515_100,
      after: 5_613_700,
      others: { count: 9 },
    });
  });

  it('leaves the others to pay what a household does not', () => {
    const answer = ask('notTakingPart', '501');
    expect(answer).toMatchObject({ after: 0, others: { count: 9 } });
    expect(whatIfSentences(answer)[0]).toBe('从 45,151 元变成 0 元。');
  });

  it('changes nothing for an exempt household when the price rises', () => {
    expect(whatIfSentences(ask('dearer', '201'))[0]).toBe('还是 0 元，不变。');
  });
});

describe('why 501 pays what it pays by two rules', () => {
  const [first] = state.costs;
  if (first === undefined) throw new Error('The sample has costs.');
  const parts = [{ of: { kind: 'costs', costs: [first.id] }, basis: { kind: 'area' } }] as const;

  it('tells each of them with what it shares, and one multiplication of both', () => {
    expect(pointsOf('501', { parts }).map(({ key }) => key)).toEqual([
      'total',
      'shared',
      'weights.all',
      'own.all',
      'weights.part1',
      'own.part1',
      'multiply',
      'odd',
      'check',
    ]);
    const told = text('501', { parts });
    expect(told).toContain(`${first.label} `);
    expect(told).toContain('其余费用 ');
    expect(told).toMatch(/×.*÷.*＋.*×.*÷/);
  });

  it('shows no single weight for everybody, and the same sum', () => {
    const { rows, total } = everybody(toldOf('501', { parts }));
    expect(rows.every(({ weight }) => weight === total.weight)).toBe(true);
    expect(total.payable).toBe(everybody(toldOf('501')).total.payable);
  });

  it('brings the products up to whole units together, where those are coarse', () => {
    const compensation = [{ household: householdOf('201').id, amount: fen(12_345) }];
    expect(text('501', { parts, compensation })).toMatch(/（.*＋.*）\s*×/);
  });
});
