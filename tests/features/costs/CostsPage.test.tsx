import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { day } from '../../../src/domain/kernel/day';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import type { Command } from '../../../src/domain/project/command';
import type { ProjectState } from '../../../src/domain/project/state';
import { CostsPage } from '../../../src/features/costs/CostsPage';
import { costsText } from '../../../src/text/zh-cn/costs';
import { renderInProject } from '../../builders/screen';

const box = (name: string) => screen.getByRole('textbox', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** Areas, costs, a rule and one answer: enough for a change to set that answer aside. */
const answered: readonly ((state: ProjectState) => Command)[] = [
  (state) => ({
    kind: 'enterHouseholds',
    way: 'pasted',
    rows: state.households.map(({ id }) => ({ id, owners: [`业主${id}`], area: area(9000) })),
  }),
  () => ({
    kind: 'setCosts',
    costs: [{ id: 'equipment', label: '电梯', amount: fen(52_000_000) }],
    funding: [],
  }),
  () => ({
    kind: 'setProposal',
    proposal: {
      name: 'A',
      preset: null,
      basis: {
        kind: 'coef',
        table: Object.fromEntries(
          ['1', '2', '3', '4', '5', '6', '7'].map((floor) => [floor, decimalText('1')]),
        ),
      },
      exemptFloors: [],
      exemptHouseholds: [],
      optIns: [],
      compensation: [],
      unit: 'yuan',
      roundMode: 'hamilton',
    },
  }),
];

test('amounts are taken as people type them and shown back written out', async () => {
  const { state } = await renderInProject(<CostsPage />);
  await userEvent.type(box('电梯设备和安装 金额'), '5万');
  await userEvent.type(box('政府补贴 金额'), '1,200元');
  expect(screen.getByText('48,800')).toBeTruthy();
  await press(costsText.save);
  expect(await screen.findByText(costsText.saved)).toBeTruthy();
  expect(state().costs).toMatchObject([{ id: 'equipment', amount: 5_000_000 }]);
  expect(state().funding).toMatchObject([{ kind: 'fixed', mode: 'deducted', amount: 120_000 }]);
  expect(box('电梯设备和安装 金额')).toHaveProperty('value', '50,000');
});

test('an amount that cannot be read is named, kept, and the summary takes the focus', async () => {
  const { state } = await renderInProject(<CostsPage />);
  await userEvent.type(box('管线迁移 金额'), '六万');
  await press(costsText.save);
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('管线迁移的金额请填数字');
  expect(document.activeElement).toBe(summary);
  expect(box('管线迁移 金额')).toHaveProperty('value', '六万');
  expect(state().costs).toEqual([]);
});

test('going on saves what was typed', async () => {
  const { state } = await renderInProject(<CostsPage />);
  await userEvent.type(box('电梯设备和安装 金额'), '52万');
  await press(costsText.continue);
  await waitFor(() => expect(state().costs).toMatchObject([{ amount: 52_000_000 }]));
});

test('a subsidy larger than the cost gets a sentence', async () => {
  await renderInProject(<CostsPage />);
  await userEvent.type(box('电梯设备和安装 金额'), '5万');
  await userEvent.type(box('政府补贴 金额'), '6万');
  expect(screen.getByText(costsText.excess('10,000'))).toBeTruthy();
});

test('lines are added and removed', async () => {
  const { state } = await renderInProject(<CostsPage />);
  await userEvent.type(box('电梯设备和安装 金额'), '5万');
  await press(costsText.addCost);
  await userEvent.type(box(costsText.labelled('费用 5')), '雨棚');
  await userEvent.type(box('雨棚 金额'), '3000');
  await press(costsText.removeNamed('管线迁移'));
  await press(costsText.save);
  await screen.findByText(costsText.saved);
  expect(state().costs.map(({ label }) => label)).toEqual(['电梯设备和安装', '雨棚']);
});

test('a change that sets answers aside says how many before it is made', async () => {
  const { state, run } = await renderInProject(<CostsPage />, answered);
  const household = state().households[0];
  if (!household) throw new Error('No household.');
  run({
    kind: 'recordOpinion',
    input: {
      household: household.id,
      answer: 'consentsAndPays',
      signer: { kind: 'owner' },
      on: day('2026-11-20'),
      channel: 'doorToDoor',
      words: {},
    },
  });
  await userEvent.clear(box('电梯 金额'));
  await userEvent.type(box('电梯 金额'), '53万');
  await press(costsText.save);
  expect(await screen.findByText(costsText.changeWords(1))).toBeTruthy();
  await press(costsText.changeCancel);
  expect(box('电梯 金额')).toHaveProperty('value', '53万');
  expect(state().costs).toMatchObject([{ amount: 52_000_000 }]);
  await press(costsText.save);
  await userEvent.click(await screen.findByRole('button', { name: costsText.changeConfirm(1) }));
  expect(state().costs).toMatchObject([{ amount: 53_000_000 }]);
});
