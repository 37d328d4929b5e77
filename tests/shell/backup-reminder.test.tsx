import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { openFile } from '../../src/persistence/open-file';
import { BackupReminder } from '../../src/shell/BackupReminder';
import { changesAtRisk, noteBackup } from '../../src/shell/last-backup';
import { SealedBackup } from '../../src/shell/SealedBackup';
import { backupText } from '../../src/text/zh-cn/backup';
import { renderInProject } from '../builders/screen';

const NOW = '2026-11-24T06:32:00.000Z';
const NEXT_DAY = '2026-11-25T06:33:00.000Z';
const terms = (count: number) =>
  Array.from({ length: count }, (_, index) => () => ({
    kind: 'setTerms' as const,
    terms: { load: String(index) },
  }));
const saved: Blob[] = [];

const textOf = (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob ?? new Blob([]));
  });

beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:x';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

test('a backup is due after ten changes, or after one that is a day old', async () => {
  const { store, run } = await renderInProject(null, terms(2));
  const project = () => store.api.getState().project;
  expect(changesAtRisk(project(), NOW)).toBe(0);
  expect(changesAtRisk(project(), NEXT_DAY)).toBe(3);
  noteBackup(project(), NOW);
  expect(changesAtRisk(project(), NEXT_DAY)).toBe(0);
  for (const command of terms(10)) run(command());
  expect(changesAtRisk(project(), NOW)).toBe(10);
});

test('the reminder goes once a backup is saved, or when it is put off', async () => {
  await renderInProject(<BackupReminder />, terms(12));
  expect(screen.getByText(backupText.due(13))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: backupText.later }));
  expect(screen.queryByText(backupText.due(13))).toBeNull();
  expect(saved).toEqual([]);
});

test('saving from the reminder hands out a file that opens', async () => {
  await renderInProject(<BackupReminder />, terms(12));
  await userEvent.click(screen.getByRole('button', { name: backupText.save }));
  expect(saved).toHaveLength(1);
  expect(screen.queryByText(backupText.due(13))).toBeNull();
});

test('a password that is short or differs is named; a good one seals the file', async () => {
  const { store } = await renderInProject(<SealedBackup />);
  const press = (): Promise<void> => userEvent.click(screen.getByText(backupText.seal));
  const [first, second] = [
    screen.getByLabelText(backupText.newPassword),
    screen.getByLabelText(backupText.passwordAgain),
  ];
  await userEvent.type(first, '1234');
  await press();
  expect(screen.getByText(/至少用 8 个字/)).toBeTruthy();
  await userEvent.type(first, '5678');
  await userEvent.type(second, '12345670');
  await press();
  expect(screen.getByText(backupText.differ)).toBeTruthy();
  await userEvent.clear(second);
  await userEvent.type(second, '12345678');
  await press();
  await waitFor(() => expect(screen.getByText(backupText.sealed)).toBeTruthy(), { timeout: 8_000 });
  const text = await textOf(saved[0]);
  const opened = await openFile({ size: text.length, text: async () => text }, '12345678');
  expect(opened.ok && opened.value.recorded).toEqual(store.api.getState().project.recorded);
});
