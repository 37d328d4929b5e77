import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { projectId } from '../../../src/domain/log/fact';
import { storageError } from '../../../src/domain/log/storage-fault';
import { StartPage } from '../../../src/features/start/StartPage';
import { memoryLog } from '../../../src/persistence/memory-log';
import { changchun } from '../../../src/sample/changchun';
import { playSample } from '../../../src/sample/sample';
import { startText } from '../../../src/text/zh-cn/start';
import { renderAtDesk } from '../../builders/screen';

test('one project that cannot be read leaves the others in the list, and says what to do', async () => {
  const log = memoryLog();
  await log.merge(playSample(changchun));
  const broken = projectId('broken');
  const erase = vi.fn(async () => undefined);
  renderAtDesk(<StartPage fault={null} />, {
    ...log,
    erase,
    projects: async () => [...(await log.projects()), { id: broken, facts: 3, lastAt: '2026-11-01' }],
    read: async (id) => {
      if (id === broken) throw storageError({ kind: 'damaged', where: 'fact:x' });
      return log.read(id);
    },
  });
  expect(await screen.findByRole('link', { name: /14 户/ })).toBeTruthy();
  expect(screen.getByText(startText.unreadable)).toBeTruthy();
  expect(screen.getByText(/读不懂（fact:x）/)).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: startText.remove }));
  await userEvent.click(screen.getByRole('button', { name: startText.removeConfirm }));
  await waitFor(() => expect(erase).toHaveBeenCalledWith(broken));
});

test('a list that cannot be read says why', async () => {
  renderAtDesk(<StartPage fault={null} />, {
    ...memoryLog(),
    projects: async () => {
      throw storageError({ kind: 'timedOut' });
    },
  });
  expect(await screen.findByText(/等了很久/)).toBeTruthy();
});
