import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { householdId } from '../../../src/domain/building/household';
import { day } from '../../../src/domain/kernel/day';
import { fen } from '../../../src/domain/money/fen';
import type { Command } from '../../../src/domain/project/command';
import { HouseholdsPage } from '../../../src/features/households/HouseholdsPage';
import { householdsText } from '../../../src/text/zh-cn/households';
import { COEFFICIENTS } from '../../builders/project';
import { renderInProject } from '../../builders/screen';

const cell = (name: string) => screen.getByRole('textbox', { name });
const paste = (target: HTMLElement, text: string): void => {
  fireEvent.paste(target, { clipboardData: { getData: () => text } });
};
const TABLE = '房号\t业主\t面积\n102\t李梅\t78.46\n101\t王建国\t95.62';

describe('typing', () => {
  test('writes one cell with one command when it is left', async () => {
    const { state, store } = await renderInProject(<HouseholdsPage />);
    const before = store.api.getState().project.recorded.length;
    await userEvent.type(cell('301 面积 ㎡'), '８９.25㎡{Enter}');
    expect(state().households.find(({ room }) => room === '301')?.area).toBe(area(8925));
    expect(store.api.getState().project.recorded.length).toBe(before + 1);
    expect(cell('301 面积 ㎡')).toHaveProperty('value', '89.25');
  });

  test('keeps what cannot be read in its cell, names it on top, and forgets it once it is put right', async () => {
    const { state } = await renderInProject(<HouseholdsPage />);
    await userEvent.type(cell('301 面积 ㎡'), '八十九{Enter}');
    expect(cell('301 面积 ㎡')).toHaveProperty('value', '八十九');
    expect(cell('301 面积 ㎡').getAttribute('aria-invalid')).toBe('true');
    expect(state().households.find(({ room }) => room === '301')?.area).toBeNull();
    const line = screen.getByRole('button', { name: '301：面积请填数字，例如 89.25' });
    await userEvent.click(line);
    expect(document.activeElement).toBe(cell('301 面积 ㎡'));
    await userEvent.clear(cell('301 面积 ㎡'));
    await userEvent.type(cell('301 面积 ㎡'), '89.25{Enter}');
    expect(screen.queryByText(householdsText.keptAsTyped)).toBeNull();
  });

  test('says quietly that printing will ask about a character the paper fonts lack, and takes it all the same', async () => {
    const { state } = await renderInProject(<HouseholdsPage />);
    const owner = () => screen.getByRole('textbox', { name: /^301 .*业主/ });
    await userEvent.type(owner(), '王𰀀{Enter}');
    const note = screen.getByText(householdsText.rareName('𰀀'));
    expect(owner().getAttribute('aria-describedby')).toBe(note.id);
    expect(owner().getAttribute('aria-invalid')).toBeNull();
    expect([...state().persons.values()].map(({ name }) => name)).toContain('王𰀀');
    expect(screen.queryByText(householdsText.rareName('王'))).toBeNull();
  });

  test('refuses a room number that another household has', async () => {
    const { state } = await renderInProject(<HouseholdsPage />);
    await userEvent.clear(cell('301 房号'));
    await userEvent.type(cell('301 房号'), '302{Enter}');
    expect(screen.getByRole('button', { name: /301：房号 302 已经有了/ })).toBeTruthy();
    expect(state().households.filter(({ room }) => room === '302')).toHaveLength(1);
  });
});

describe('pasting into the table', () => {
  test('matches a clean table by room in one step that can be taken back', async () => {
    const { state, store } = await renderInProject(<HouseholdsPage />);
    const before = store.api.getState().project.recorded.length;
    paste(cell('701 业主'), TABLE);
    expect(store.api.getState().project.recorded.length).toBe(before + 1);
    expect(cell('101 业主')).toHaveProperty('value', '王建国');
    expect(screen.getByText('填入了 2 户')).toBeTruthy();
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: '撤销' }));
    expect(state().households.every(({ owners }) => owners.length === 0)).toBe(true);
  });

  test('lays a block without rooms where the cursor is', async () => {
    await renderInProject(<HouseholdsPage />);
    paste(cell('702 业主'), '王建国\t\t95.62\n李梅\t\t78.46');
    expect(cell('702 业主')).toHaveProperty('value', '王建国');
    expect(cell('601 业主')).toHaveProperty('value', '李梅');
    expect(cell('601 面积 ㎡')).toHaveProperty('value', '78.46');
  });

  test('shows a table with rooms that are not here before anything is written', async () => {
    const { state } = await renderInProject(<HouseholdsPage />);
    paste(cell('701 业主'), `${TABLE}\n801\t赵六\t90`);
    const dialog = screen.getByRole('dialog', { name: householdsText.paste.title });
    expect(within(dialog).getByText('楼里没有这些房号，没有填入：801。')).toBeTruthy();
    expect(state().households.every(({ owners }) => owners.length === 0)).toBe(true);
    await userEvent.click(within(dialog).getByRole('button', { name: householdsText.paste.apply(2) }));
    expect(cell('102 业主')).toHaveProperty('value', '李梅');
  });
});

test('Ctrl+Z in a cell that is not being typed in takes back the last step, Ctrl+Y brings it again', async () => {
  await renderInProject(<HouseholdsPage />);
  paste(cell('701 业主'), TABLE);
  await userEvent.click(cell('101 业主'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(cell('101 业主')).toHaveProperty('value', '');
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(cell('101 业主')).toHaveProperty('value', '王建国');
  await userEvent.keyboard('李{Control>}z{/Control}');
  expect(cell('102 业主')).toHaveProperty('value', '李梅');
});

describe('pasting into the window', () => {
  test('previews, then fills in', async () => {
    await renderInProject(<HouseholdsPage />);
    await userEvent.click(screen.getByRole('button', { name: householdsText.pasteButton }));
    fireEvent.change(screen.getByLabelText(householdsText.paste.label), { target: { value: TABLE } });
    await userEvent.click(screen.getByRole('button', { name: householdsText.paste.apply(2) }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(cell('101 面积 ㎡')).toHaveProperty('value', '95.62');
  });
});

test('owners of one name are asked about, and a yes makes them one head', async () => {
  const { state } = await renderInProject(<HouseholdsPage />);
  paste(cell('701 业主'), '房号\t业主\n401\t丁国良\n402\t丁国良');
  expect(screen.getByText(householdsText.sameOwner('401', '402', '丁国良'))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: householdsText.isSame }));
  const [one, other] = state().households.filter(({ room }) => room === '401' || room === '402');
  expect(one?.owners).toEqual(other?.owners);
  expect(screen.queryByText(householdsText.sameOwnerWhy)).toBeNull();
});

test('a no to the same question changes nothing on record', async () => {
  const { store } = await renderInProject(<HouseholdsPage />);
  paste(cell('701 业主'), '房号\t业主\n401\t丁国良\n402\t丁国良');
  const before = store.api.getState().project.recorded.length;
  await userEvent.click(screen.getByRole('button', { name: householdsText.isNamesake }));
  expect(screen.queryByText(householdsText.sameOwnerWhy)).toBeNull();
  expect(store.api.getState().project.recorded.length).toBe(before);
});

test('a household is added on its floor', async () => {
  const { state } = await renderInProject(<HouseholdsPage />);
  await userEvent.click(screen.getByRole('button', { name: householdsText.add.button }));
  const dialog = screen.getByRole('dialog');
  await userEvent.selectOptions(within(dialog).getByLabelText(householdsText.add.floor), '3 层');
  await userEvent.type(within(dialog).getByLabelText(householdsText.add.room), '303');
  await userEvent.click(within(dialog).getByRole('button', { name: householdsText.add.confirm }));
  expect(state().households.find(({ room }) => room === '303')?.floor).toBe(3);
});

test('an empty household goes at once, one with an owner after a question', async () => {
  const { state } = await renderInProject(<HouseholdsPage />);
  paste(cell('701 业主'), '房号\t业主\n301\t韩秀英');
  const remove = async (room: string): Promise<void> => {
    await userEvent.click(screen.getByRole('button', { name: householdsText.remove.button }));
    await userEvent.selectOptions(screen.getByLabelText(householdsText.remove.which), room);
    await userEvent.click(screen.getByRole('button', { name: householdsText.remove.confirm }));
  };
  await remove('302');
  expect(state().households.some(({ room }) => room === '302')).toBe(false);
  await remove('301');
  expect(screen.getByText(householdsText.remove.hasOwner('韩秀英'))).toBeTruthy();
  expect(state().households.some(({ room }) => room === '301')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: householdsText.remove.confirm }));
  expect(state().households.some(({ room }) => room === '301')).toBe(false);
});

test('a household that has answered goes after one question, which names what goes and whose answers are set aside', async () => {
  const { state, run } = await renderInProject(<HouseholdsPage />, priced);
  const of = (room: string) => state().households.find((each) => each.room === room)?.id ?? householdId(room);
  for (const room of ['301', '302']) {
    run({
      kind: 'recordOpinion',
      input: {
        household: of(room),
        answer: 'consentsAndPays',
        signer: { kind: 'owner' },
        on: day('2026-11-20'),
        channel: 'doorToDoor',
        words: {},
      },
    });
  }
  await userEvent.click(screen.getByRole('button', { name: householdsText.remove.button }));
  await userEvent.selectOptions(screen.getByLabelText(householdsText.remove.which), '301');
  await userEvent.click(screen.getByRole('button', { name: householdsText.remove.confirm }));
  expect(screen.getByText(householdsText.remove.hasOpinion)).toBeTruthy();
  expect(screen.getByText(/^302 这 1 户的意见是对原来那一版说的/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: householdsText.remove.confirmAsking(1) }));
  expect(state().households.some(({ room }) => room === '301')).toBe(false);
  expect(screen.getByText(householdsText.remove.done('301'))).toBeTruthy();
});

/** Costs and a scheme by area, so that answers belong to a version. */
const priced: readonly (() => Command)[] = [
  () => ({ kind: 'setCosts', costs: [{ id: 'all', label: '总价', amount: fen(7_000_000) }], funding: [] }),
  () => ({ kind: 'setProposal', proposal: COEFFICIENTS }),
];

test('the total of the records is held against what is filled in', async () => {
  await renderInProject(<HouseholdsPage />);
  paste(cell('701 业主'), TABLE);
  await userEvent.type(screen.getByLabelText(/房产总面积/), '180');
  expect(screen.getByText('相差 5.92 ㎡')).toBeTruthy();
});
