import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { recordCodesOf } from '../../../src/domain/log/record-code';
import { readCode } from '../../../src/features/verify/read-code';
import { VerifyPage } from '../../../src/features/verify/VerifyPage';
import { encodeBackup } from '../../../src/persistence/backup';
import { memoryLog } from '../../../src/persistence/memory-log';
import { backupText } from '../../../src/text/zh-cn/backup';
import { verifyText } from '../../../src/text/zh-cn/verify';
import { carryOut, settled } from '../../builders/project';
import { renderAtDesk } from '../../builders/screen';

const PROJECT = settled();
const TEXT = encodeBackup(PROJECT.recorded, { project: PROJECT.id, savedAt: '2026-11-24T08:00:00.000Z' });

const choose = (text: string): Promise<void> =>
  userEvent.upload(
    screen.getByLabelText(backupText.fileInput),
    new File([text], '备份.linti.json', { type: 'application/json' }),
  );

test('a backup as it was saved is called unchanged, and so is the paper printed from it', async () => {
  const log = memoryLog();
  await log.append(PROJECT.recorded);
  renderAtDesk(<VerifyPage />, log);
  await userEvent.type(screen.getByLabelText(verifyText.code), recordCodesOf(PROJECT.recorded)[0] ?? '');
  await choose(TEXT);
  expect(await screen.findByText(verifyText.whole)).toBeTruthy();
  expect(screen.getByText(verifyText.same)).toBeTruthy();
  expect(screen.getByText(/^对得上：/)).toBeTruthy();
});

test('a changed entry is named by its number', async () => {
  renderAtDesk(<VerifyPage />);
  await choose(TEXT.replace('"label":"补贴"', '"label":"补助"'));
  expect(await screen.findByText(verifyText.broken)).toBeTruthy();
  expect(screen.getAllByText(/从第 3 条（.*）起改动过/).length).toBeGreaterThan(0);
  expect(screen.getByText(verifyText.notHere)).toBeTruthy();
});

test('an older backup is whole, and says how much this computer has beyond it', async () => {
  const log = memoryLog();
  const later = carryOut(PROJECT, { kind: 'setTerms', terms: { load: '630千克' } });
  await log.append(later.recorded);
  renderAtDesk(<VerifyPage />, log);
  await choose(TEXT);
  expect(await screen.findByText(verifyText.whole)).toBeTruthy();
  expect(screen.getByText(/这台电脑上有 1 条记录/)).toBeTruthy();
});

test('a file that is none of ours is refused in a sentence', async () => {
  renderAtDesk(<VerifyPage />);
  await choose('房号,面积');
  expect(await screen.findByText(verifyText.refused)).toBeTruthy();
});

test.each([
  ['k7qf 2m9d', { kind: 'code', code: 'K7QF-2M9D' }],
  ['Ｋ７ＱＦ－２Ｍ９Ｄ', { kind: 'code', code: 'K7QF-2M9D' }],
  ['OI23-4567', { kind: 'code', code: '0123-4567' }],
  ['K7QF', { kind: 'wrong' }],
  [' ', { kind: 'empty' }],
])('the code %j is read as it stands on paper', (typed, read) => {
  expect(readCode(typed)).toEqual(read);
});
