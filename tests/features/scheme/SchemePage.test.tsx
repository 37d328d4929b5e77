import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { consentOf } from '../../../src/domain/project/consent-view';
import { keep, keptFor } from '../../../src/features/scheme/kept-drafts';
import { SchemePage } from '../../../src/features/scheme/SchemePage';
import { changchun } from '../../../src/sample/changchun';
import { sampleProjectId } from '../../../src/sample/sample';
import { schemeText } from '../../../src/text/zh-cn/scheme';
import { renderInSample } from '../../builders/sample-screen';
import { renderInProject } from '../../builders/screen';

beforeEach(() => {
  keep(sampleProjectId('changchun'), { name: null, drafts: {} });
  keep('ID0001', { name: null, drafts: {} });
});

const open = () => renderInSample(changchun, () => <SchemePage />);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the figures of a scheme', () => {
  test('are those of the engine, and add up to what has to be raised', async () => {
    await open();
    expect(screen.getByText('¥62,083')).toBeTruthy();
    expect(screen.getByText('14 户加起来 420,000，一元不差')).toBeTruthy();
    expect(screen.getByText('1、2 层 4 户免缴，由 3–7 层 10 户承担。')).toBeTruthy();
    expect(screen.getByText('102 自愿出 6,000 元，这 10 户因此各少出 338～907 元。')).toBeTruthy();
  });

  test('follow a step at once, while nothing is written', async () => {
    const { state } = await open();
    const before = state().proposals;
    await press('增加 7 层系数');
    expect(screen.getByText('¥64,104')).toBeTruthy();
    expect(screen.getByText(schemeText.newVersion.becomes(3))).toBeTruthy();
    expect(state().proposals).toEqual(before);
  });

  test('lose no step of fingers that are faster than the screen', async () => {
    await open();
    const [seven, six] = ['增加 7 层系数', '增加 6 层系数'].map((name) =>
      screen.getByRole('button', { name }),
    );
    act(() => {
      for (const button of [seven, six]) button?.click();
    });
    const figure = (floor: number) => screen.getByRole('textbox', { name: `${floor} 层系数` });
    await waitFor(() =>
      expect([7, 6].map((floor) => figure(floor).getAttribute('value'))).toEqual(['2.3', '2.0']),
    );
    const drafts = Object.values(keptFor(sampleProjectId('changchun')).drafts);
    expect(drafts.map(({ proposal }) => 'table' in proposal.basis && proposal.basis.table[7])).toEqual([
      '2.3',
    ]);
  });

  test('say beside the floor what is wrong with a typed coefficient', async () => {
    await open();
    const box = screen.getByRole('textbox', { name: '7 层系数' });
    await userEvent.clear(box);
    await userEvent.type(box, '两倍{Enter}');
    expect(screen.getByText('系数请填数字，例如 1.3')).toBeTruthy();
  });

  test('ask for the coefficient of a floor that is to pay', async () => {
    await open();
    await userEvent.click(within(screen.getByRole('group', { name: '2 层出不出钱' })).getByLabelText('出资'));
    expect(screen.getAllByText(/2 层（201）还没有系数/).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: /^保存/ }).getAttribute('aria-disabled')).toBe('true');
    await press('增加 2 层系数');
    expect(screen.queryByText(/还没有系数/)).toBeNull();
    expect(screen.getByRole('button', { name: /^保存/ }).getAttribute('aria-disabled')).toBeNull();
  });
});

describe('saving', () => {
  test('first says which answers have to be confirmed again, and can be left', async () => {
    const { state } = await open();
    await press('增加 7 层系数');
    await press('保存');
    expect(screen.getByText(/101、102、201、202、401、402、501、502、601 这 9 户/)).toBeTruthy();
    await press(schemeText.confirm.cancel);
    expect(screen.getByText('¥64,104')).toBeTruthy();
    expect(consentOf(state()).opinionOf.size).toBe(11);
  });

  test('writes the proposal after a yes, and the answers wait to be confirmed', async () => {
    const { state } = await open();
    await press('增加 7 层系数');
    await press('保存');
    await press(schemeText.confirm.doSave(9));
    const proposal = state().proposals.find(({ name }) => name === 'B');
    expect(proposal && 'table' in proposal.basis && proposal.basis.table['7']).toBe('2.3');
    expect([...consentOf(state()).opinionOf.values()].filter((each) => each.state === 'stale')).toHaveLength(
      10,
    );
    expect(screen.getByText(schemeText.saved)).toBeTruthy();
  });

  test('of a copy asks nobody anything, and it can be put to use later', async () => {
    const { state } = await open();
    await press(schemeText.copy);
    await press('增加 7 层系数');
    await press('保存');
    expect(state().proposals.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(state().adopted).toBe('B');
    await press(schemeText.adopt);
    await press(schemeText.confirm.doAdopt(9));
    expect(state().adopted).toBe('D');
  });

  test('can be left undone: a copy that nobody wants goes without a trace', async () => {
    const { state } = await open();
    await press(schemeText.copy);
    await press(schemeText.discard);
    expect(screen.getByRole('heading', { level: 1, name: /^方案 B/ })).toBeTruthy();
    expect(state().proposals).toHaveLength(3);
  });

  test('can wait: who leaves the screen finds the draft again', async () => {
    const { unmount } = await open();
    await press('增加 7 层系数');
    unmount();
    await open();
    expect(screen.getByText('¥64,104')).toBeTruthy();
    await press(schemeText.discard);
    expect(screen.getByText('¥62,083')).toBeTruthy();
  });
});

describe('coming in of one’s own accord', () => {
  test('with a sum lowers what the others pay', async () => {
    await open();
    await press('201 自愿出…');
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '记下' }));
    expect(within(dialog).getByText('请填出多少，例如 3000')).toBeTruthy();
    await userEvent.type(within(dialog).getByRole('textbox', { name: '出多少' }), '5,000元');
    await userEvent.click(within(dialog).getByRole('button', { name: '记下' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/201 自愿出 5,000 元/)).toBeTruthy();
    expect(screen.getByText('14 户加起来 420,000，一元不差')).toBeTruthy();
  });

  test('with a coefficient of its own makes it one of the payers', async () => {
    await open();
    await press('201 自愿出…');
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByLabelText(/按自己的系数参加/));
    await userEvent.type(within(dialog).getByRole('textbox', { name: '系数' }), '0.5');
    await userEvent.click(within(dialog).getByRole('button', { name: '记下' }));
    expect(screen.getByText('系数 0.5')).toBeTruthy();
    expect(screen.getByText('2–7 层 11 户分摊')).toBeTruthy();
  });
});

describe('a first scheme', () => {
  test('begins with a way to share, and says that costs are missing', async () => {
    const { state } = await renderInProject(<SchemePage />);
    expect(screen.getByRole('heading', { level: 1, name: schemeText.choose.title })).toBeTruthy();
    await press(/^每户一样/);
    expect(screen.getByText('还没有填费用。请先填总价，没有报价可以先估一个。')).toBeTruthy();
    await press('保存');
    expect(state().adopted).toBe('A');
    expect(state().proposals[0]).toMatchObject({ preset: 'equal', exemptFloors: [1, 2] });
  });
});

describe('single households', () => {
  const fill = (label: string, text: string) =>
    userEvent.type(screen.getByRole('textbox', { name: label }), text);
  const openAdjustments = async (kind: string) => {
    await press(schemeText.single.open);
    await userEvent.click(screen.getByRole('radio', { name: kind }));
  };

  test('pay less only if others are named who pay it instead, and the sum stays', async () => {
    const { state } = await open();
    await openAdjustments(schemeText.single.kinds.concession);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '哪一户少出' }), '301');
    await fill('少出多少', '2000');
    await fill('为什么（可不填）', '连廊挡光');
    await userEvent.click(screen.getByRole('radio', { name: schemeText.concession.chosen }));
    await press(schemeText.concession.record);
    expect(screen.getByText(schemeText.concession.noneChosen)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: '601' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '602' }));
    await press(schemeText.concession.record);
    await press(schemeText.single.done);
    expect(screen.getByText('301 少出 2,000，由 601、602 这 2 户各多出 1,000（元）。')).toBeTruthy();
    expect(screen.getByText('14 户加起来 420,000，一元不差')).toBeTruthy();
    await press('保存');
    await press(/^保存，并请/);
    const [concession] = state().proposals.find(({ name }) => name === state().adopted)?.concessions ?? [];
    expect(concession).toMatchObject({ amount: 200_000, reason: '连廊挡光', by: 'equal' });
  });

  test('are asked for an amount in words that say what to do', async () => {
    await open();
    await openAdjustments(schemeText.single.kinds.concession);
    await fill('少出多少', '一些');
    await press(schemeText.concession.record);
    expect(screen.getByText('少出多少请填数字，例如 2000')).toBeTruthy();
  });

  test('can have a discount, a cap, a floor, or pay later, and the sum stays', async () => {
    const { state } = await open();
    const { kinds } = schemeText.single;
    await openAdjustments(kinds.later);
    await userEvent.click(screen.getByRole('checkbox', { name: '401' }));
    await userEvent.click(screen.getByRole('radio', { name: kinds.discount }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '哪一户打折' }), '301');
    await fill('打几折', '8折');
    await press(schemeText.discount.record);
    await userEvent.click(screen.getByRole('radio', { name: kinds.bounds }));
    await fill('最多出多少（可不填）', '6万');
    await press(schemeText.bounds.record);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: schemeText.bounds.whose }),
      '3 层每户',
    );
    await fill('最少出多少（可不填）', '25000');
    await press(schemeText.bounds.record);
    await press(schemeText.single.done);
    for (const sentence of [
      '301 室的份数打 8 折。',
      '每户最多出 60,000 元。',
      '三层每户最少出 25,000 元。',
      '401 室暂不出资，以后要用再补交。',
      '14 户加起来 420,000，一元不差',
    ])
      expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getAllByText('¥60,000')).toHaveLength(2);
    expect(screen.getByText(schemeText.payingLater)).toBeTruthy();
    await press('保存');
    await press(/^保存，并请/);
    const idOf = (room: string) => state().households.find((each) => each.room === room)?.id;
    expect(state().proposals.find(({ name }) => name === state().adopted)).toMatchObject({
      discounts: [{ household: idOf('301'), factor: '0.8' }],
      bounds: [
        { of: { kind: 'all' }, max: 6_000_000 },
        { of: { kind: 'floor', floor: 3 }, min: 2_500_000 },
      ],
      nonPayers: [idOf('401')],
    });
  });

  test('whose caps leave money over are told how much, and get their figures back without them', async () => {
    await open();
    await openAdjustments(schemeText.single.kinds.bounds);
    await fill('最多出多少（可不填）', '30000');
    await press(schemeText.bounds.record);
    expect(screen.getAllByText(/封顶定得太低，还有 111,000 元没人出/).length).toBeGreaterThan(0);
    await press('去掉“每户最多出 30,000 元”');
    await press(schemeText.single.done);
    expect(screen.getByText('¥62,083')).toBeTruthy();
  });

  test.each([
    ['', '', schemeText.bounds.neither],
    ['50000', '60000', schemeText.bounds.crossed],
    ['0', '', schemeText.bounds.aboveZero],
  ])('are not bound by at most %s and at least %s', async (max, min, sentence) => {
    await open();
    await openAdjustments(schemeText.single.kinds.bounds);
    if (max !== '') await fill('最多出多少（可不填）', max);
    if (min !== '') await fill('最少出多少（可不填）', min);
    await press(schemeText.bounds.record);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test.each(['0', '10', '12'])('have no discount of %s tenths', async (tenths) => {
    await open();
    await openAdjustments(schemeText.single.kinds.discount);
    await fill('打几折', tenths);
    await press(schemeText.discount.record);
    expect(screen.getByText(schemeText.discount.outside)).toBeTruthy();
  });

  test('can be compensated, which the others share, and not any more', async () => {
    await open();
    await openAdjustments(schemeText.single.kinds.compensation);
    await fill('补偿多少', '5000');
    await press(schemeText.compensation.record);
    await press(schemeText.single.done);
    expect(screen.getByText('101 得补偿 5,000 元，由 3–7 层 10 户分摊。')).toBeTruthy();
    await openAdjustments(schemeText.single.kinds.compensation);
    await press('去掉 101 的补偿');
    await press(schemeText.single.done);
    expect(screen.queryByText(/得补偿/)).toBeNull();
  });
});
