import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Command } from '../../src/domain/project/command';
import type { ProjectState } from '../../src/domain/project/state';
import { ExportPage } from '../../src/features/export/ExportPage';
import * as saving from '../../src/shell/save-file';
import { exportText } from '../../src/text/zh-cn/export';
import { renderInProject } from '../builders/screen';

const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined);
beforeEach(() => save.mockClear());

const named = (state: ProjectState): Command => ({
  kind: 'enterHouseholds',
  way: 'typed',
  rows: state.households.slice(0, 1).map(({ id }) => ({ id, owners: ['王建国'], phone: '13812345678' })),
});

test('a list leaves with its names masked unless somebody chose otherwise', { timeout: 60_000 }, async () => {
  await renderInProject(<ExportPage />, [named]);
  const csv = { name: `${exportText.lists.households.title}：${exportText.csv}` };
  await userEvent.click(screen.getByRole('button', csv));
  await screen.findByText(/存好了/, {}, { timeout: 20_000 });
  expect(save.mock.calls[0]?.[0]).toBe('住户名单-向阳小区5号楼2单元-2026-11-24.csv');
  expect(save.mock.calls[0]?.[1]).toContain('王*国');
  expect(save.mock.calls[0]?.[1]).not.toContain('王建国');
  await userEvent.click(screen.getByRole('radio', { name: /写全/ }));
  await userEvent.click(screen.getByRole('button', csv));
  await vi.waitFor(() => expect(save.mock.calls.length).toBe(2), { timeout: 20_000 });
  expect(save.mock.calls[1]?.[1]).toContain('王建国');
});

test('what is not there yet is not offered, and the button says why', { timeout: 60_000 }, async () => {
  await renderInProject(<ExportPage />);
  expect(screen.getAllByRole('button', { name: new RegExp(exportText.nothingYet.shares) }).length).toBe(3);
});
