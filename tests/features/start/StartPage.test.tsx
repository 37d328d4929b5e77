import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StartPage } from '../../../src/features/start/StartPage';
import { encodeBackup } from '../../../src/persistence/backup';
import { memoryLog } from '../../../src/persistence/memory-log';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { backupText } from '../../../src/text/zh-cn/backup';
import { startText } from '../../../src/text/zh-cn/start';
import { renderAtDesk } from '../../builders/screen';

const backup = () =>
  encodeBackup(playSample(changchun), {
    project: sampleProjectId('changchun'),
    savedAt: '2026-11-24T06:32:00.000Z',
  });
const fileOf = (text: string): File => new File([text], '备份.linti.json', { type: 'application/json' });
const chooseFile = async (text: string): Promise<void> =>
  userEvent.upload(screen.getByLabelText(backupText.fileInput), fileOf(text));

test('an empty browser is offered three ways to begin, the new stairwell first', async () => {
  renderAtDesk(<StartPage fault={null} />);
  const create = await screen.findByRole('link', { name: /新建一个单元/ });
  expect(create.getAttribute('href')).toBe('#/new');
  expect(screen.getByRole('button', { name: /打开备份文件/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /看示例：长春/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /延吉/ })).toBeTruthy();
});

test('a sample opens as a project that is listed with its tag afterwards', async () => {
  const log = memoryLog();
  const { visited, unmount } = renderAtDesk(<StartPage fault={null} />, log);
  await userEvent.click(await screen.findByRole('button', { name: /看示例：长春/ }));
  await waitFor(() => expect(visited.at(-1)).toBe('/p/sample-changchun'));
  unmount();
  renderAtDesk(<StartPage fault={null} />, log);
  const row = await screen.findByRole('link', { name: /14 户/ });
  expect(row.textContent).toContain('示例');
});

test('a backup file is laid into the log and opened', async () => {
  const { visited, desk } = renderAtDesk(<StartPage fault={null} />);
  await screen.findByRole('link', { name: /新建一个单元/ });
  await chooseFile(backup());
  await waitFor(() => expect(visited.at(-1)).toBe('/p/sample-changchun'));
  expect(await desk.cards()).toHaveLength(1);
});

test('a file that is no backup is refused in a sentence and changes nothing', async () => {
  const { visited, desk } = renderAtDesk(<StartPage fault={null} />);
  await screen.findByRole('link', { name: /新建一个单元/ });
  await chooseFile('{"a":1}');
  expect((await screen.findByText(backupText.refused)).closest('[role="status"]')?.textContent).toContain(
    '这不是邻梯的文件',
  );
  expect(visited).toEqual(['/']);
  expect(await desk.cards()).toEqual([]);
});

test('an altered backup is refused', async () => {
  const { desk } = renderAtDesk(<StartPage fault={null} />);
  await screen.findByRole('link', { name: /新建一个单元/ });
  await chooseFile(backup().replace('520000', '620000').replace('老干部宿舍', '新干部宿舍'));
  expect(await screen.findByText(/改动过或损坏了/)).toBeTruthy();
  expect(await desk.cards()).toEqual([]);
});

test('removing a stairwell asks first, and keeping it keeps it', async () => {
  const log = memoryLog();
  await log.merge(playSample(changchun));
  const { desk } = renderAtDesk(<StartPage fault={null} />, log);
  await userEvent.click(await screen.findByRole('button', { name: /^移走 / }));
  await userEvent.click(screen.getByRole('button', { name: startText.keep }));
  expect(await desk.cards()).toHaveLength(1);
  await userEvent.click(await screen.findByRole('button', { name: /^移走 / }));
  await userEvent.click(screen.getByRole('button', { name: startText.removeConfirm }));
  await waitFor(async () => expect(await desk.cards()).toEqual([]));
  expect(await screen.findByRole('link', { name: /新建一个单元/ })).toBeTruthy();
});

test('a browser that keeps nothing is told so before anything is typed', async () => {
  renderAtDesk(<StartPage fault={{ kind: 'blocked' }} />);
  expect(await screen.findByText(startText.notKeeping.title)).toBeTruthy();
});
