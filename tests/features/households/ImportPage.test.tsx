import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { day } from '../../../src/domain/kernel/day';
import type { Command } from '../../../src/domain/project/command';
import type { ProjectState } from '../../../src/domain/project/state';
import { ImportPage } from '../../../src/features/households/import/ImportPage';
import { importText } from '../../../src/text/zh-cn/import';
import { renderInProject } from '../../builders/screen';
import { ThreadWorker } from '../../builders/thread-worker';

beforeEach(() => {
  vi.stubGlobal('Worker', ThreadWorker);
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

const fixture = (name: string): File =>
  new File([new Uint8Array(readFileSync(`tests/fixtures/tables/${name}`))], name);
const csv = (text: string, name = '住户.csv'): File => new File([text], name);

async function choose(file: File): Promise<void> {
  await userEvent.upload(screen.getByLabelText(importText.fileInput), file, { applyAccept: false });
}

const apply = async (count: number): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name: importText.apply(count) }, { timeout: 20_000 }));

const householdOf = (state: ProjectState, room: string) =>
  state.households.find((each) => each.room === room);
const ownerOf = (state: ProjectState, room: string) =>
  state.persons.get(householdOf(state, room)?.owners[0] ?? ('' as never))?.name;

describe('importing a file', { timeout: 60_000 }, () => {
  test('fills the whole list in one step that one press takes back', async () => {
    const { state, store } = await renderInProject(<ImportPage />);
    await choose(fixture('merged-title.xlsx'));
    await apply(14);
    expect(ownerOf(state(), '701')).toBe('宋凤兰');
    expect(householdOf(state(), '701')?.area).toBe(area(9562));
    expect(store.api.getState().project.history.done.length).toBe(1);
    const done = screen.getByText(importText.done(14)).closest('div')?.parentElement;
    await userEvent.click(
      within(done?.parentElement ?? document.body).getAllByRole('button', { name: /撤销/ })[0] ??
        document.body,
    );
    expect(state().households.every(({ owners }) => owners.length === 0)).toBe(true);
  });

  test('a second time changes nothing, and says so', async () => {
    const { store } = await renderInProject(<ImportPage />);
    await choose(fixture('gbk.csv'));
    await apply(14);
    const before = store.api.getState().project.recorded.length;
    await choose(fixture('gbk.csv'));
    expect(await screen.findByText(importText.counts(0, 0, 14), {}, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getByRole('button', { name: new RegExp(importText.nothingToApply) })).toBeTruthy();
    expect(store.api.getState().project.recorded.length).toBe(before);
  });

  test('names each row that is left out or cannot be read', async () => {
    await renderInProject(<ImportPage />);
    await choose(csv('房号,业主,面积\n101,王建国,八十平\n801,赵六,90\n合计,,170'));
    expect(
      await screen.findByText(
        '第 2 行 101：「八十平」没有导入。面积请填数字，例如 89.25',
        {},
        { timeout: 20_000 },
      ),
    ).toBeTruthy();
    expect(screen.getByText(importText.leftOut.unknown(3, '801'))).toBeTruthy();
    expect(screen.getByText(importText.leftOut.roomless([4]))).toBeTruthy();
  });

  test('adds a flat that the building lacks only where somebody ticks it, in the same step', async () => {
    const { state, store } = await renderInProject(<ImportPage />);
    await choose(csv('房号,业主,面积\n101,王建国,95.62\n103,新来户,45.3'));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: importText.addNew(['103']) }, { timeout: 20_000 }),
    );
    await apply(2);
    expect(householdOf(state(), '103')).toMatchObject({ floor: 1, area: area(4530) });
    expect(ownerOf(state(), '103')).toBe('新来户');
    expect(store.api.getState().project.history.done.length).toBe(1);
  });

  test('takes another column when told to, and remembers it for the next file of that kind', async () => {
    const { state } = await renderInProject(<ImportPage />);
    const file = () => csv('房号,姓名,面积,登记面积\n101,王建国,90,95.62');
    await choose(file());
    const select = await screen.findByLabelText(importText.columnFor('面积 ㎡'), {}, { timeout: 20_000 });
    expect(select).toHaveProperty('value', '2');
    await userEvent.selectOptions(select, '3');
    await apply(1);
    expect(householdOf(state(), '101')?.area).toBe(area(9562));
    await choose(file());
    expect(await screen.findByText(importText.verdicts.remembered, {}, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getByLabelText(importText.columnFor('面积 ㎡'))).toHaveProperty('value', '3');
  });

  test('says why a file was not read, and the way out', async () => {
    await renderInProject(<ImportPage />);
    await choose(new File(['%PDF-1.7'], '住户.xlsx'));
    expect(await screen.findByText(importText.errors.foreign.pdf, {}, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getByText(importText.refused('住户.xlsx'))).toBeTruthy();
  });
});

test('an import touches neither opinions nor what was agreed', { timeout: 60_000 }, async () => {
  const setUp: readonly ((state: ProjectState) => Command)[] = [
    ({ households }) => ({
      kind: 'recordOpinion',
      input: {
        household: households[0]?.id ?? ('' as never),
        answer: 'consentsAndPays',
        signer: { kind: 'owner' },
        on: day('2026-11-20'),
        channel: 'doorToDoor',
        words: {},
      },
    }),
    () => ({
      kind: 'setProposal',
      proposal: {
        name: 'A',
        preset: null,
        basis: { kind: 'equal' },
        exemptFloors: [1],
        exemptHouseholds: [],
        optIns: [],
        compensation: [],
        unit: 'yuan',
        roundMode: 'hamilton',
      },
    }),
  ];
  const { state } = await renderInProject(<ImportPage />, setUp);
  const { opinions, proposals, adopted, costs, terms } = state();
  await choose(fixture('two-row-headings.xlsx'));
  await apply(14);
  expect(state()).toMatchObject({ opinions, proposals, adopted, costs, terms });
  expect(ownerOf(state(), '101')).toBe('孙玉珍');
});
