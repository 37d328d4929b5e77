import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ProjectScreen } from '../../src/app/Screen';
import { frameText } from '../../src/text/zh-cn/frame';
import { settled } from '../builders/project';
import { renderOpen } from '../builders/screen';

const Broken = (): ReactNode => {
  throw new TypeError('disturbed');
};

afterEach(() => vi.restoreAllMocks());

test('a screen that fails says so within its frame, keeps the project and hands out a backup', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { state } = await renderOpen(
    <ProjectScreen>
      <Broken />
    </ProjectScreen>,
    [settled()],
  );
  expect(screen.getByText(frameText.faultTitle)).toBeTruthy();
  expect(screen.getByRole('button', { name: frameText.backUpNow })).toBeTruthy();
  expect(screen.getAllByText('向阳小区 5 号楼 2 单元').length).toBeGreaterThan(0);
  expect(screen.getByText(/TypeError: disturbed/)).toBeTruthy();
  expect(state().households).toHaveLength(6);
});
