import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PrivacyPage } from '../../../src/features/privacy/PrivacyPage';
import { memoryLog } from '../../../src/persistence/memory-log';
import { privacyText } from '../../../src/text/zh-cn/privacy';
import { settled } from '../../builders/project';
import { renderAtDesk } from '../../builders/screen';

afterEach(() => vi.restoreAllMocks());

/** Names of the files that were handed out; jsdom has no downloads. */
function watchDownloads(): string[] {
  const names: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

test('a shared computer is cleared only after the backup was handed out and the person has said so', async () => {
  const files = watchDownloads();
  sessionStorage.setItem('linti.typed.opinion.h1', '王德顺说了很久');
  localStorage.setItem('linti.card-address', 'https://example.invalid');
  localStorage.setItem('linti.text-size', 'large');
  const log = memoryLog();
  await log.append(settled().recorded);
  renderAtDesk(<PrivacyPage />, log);
  await userEvent.click(screen.getByRole('button', { name: privacyText.clear }));
  await screen.findByRole('dialog', { name: privacyText.clearAsk });
  expect(files).toEqual(['加梯-向阳小区5号楼2单元-2026-11-24-14-32.linti.json']);
  expect(await log.projects()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: privacyText.clearConfirm }));
  await waitFor(() => expect(screen.getByText(privacyText.cleared)).toBeTruthy());
  expect(await log.projects()).toEqual([]);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(['linti.text-size']);
});

test('nothing is exported or cleared where nothing is kept', async () => {
  const files = watchDownloads();
  renderAtDesk(<PrivacyPage />);
  await userEvent.click(screen.getByRole('button', { name: privacyText.clear }));
  await waitFor(() => expect(screen.getByText(privacyText.nothingKept)).toBeTruthy());
  expect(files).toEqual([]);
});
