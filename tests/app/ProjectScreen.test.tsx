import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useLocation } from 'wouter';
import { ProjectScreen } from '../../src/app/ProjectScreen';
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

/** Goes to the next address, counts what was pressed, and fails at the address /broken. */
const Pages = (): ReactNode => {
  const [at, go] = useLocation();
  const [count, setCount] = useState(0);
  if (at === '/broken') throw new TypeError('disturbed');
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>{`pressed ${count}`}</button>
      <button type="button" onClick={() => go('/2')}>
        next
      </button>
      <button type="button" onClick={() => go('/broken')}>
        break
      </button>
    </>
  );
};
const Ways = (): ReactNode => {
  const [, go] = useLocation();
  return (
    <button type="button" onClick={() => go('/3')}>
      elsewhere
    </button>
  );
};
const screens = (
  <>
    <ProjectScreen>
      <Pages />
    </ProjectScreen>
    <Ways />
  </>
);
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

test('a screen that leads to another page of itself keeps what stands on it', async () => {
  await renderOpen(screens, [settled()]);
  await press('pressed 0');
  await press('next');
  expect(screen.getByText('pressed 1')).toBeTruthy();
});

test('another address is tried anew after a fault', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await renderOpen(screens, [settled()]);
  await press('break');
  expect(screen.getByText(frameText.faultTitle)).toBeTruthy();
  await press('elsewhere');
  expect(screen.queryByText(frameText.faultTitle)).toBeNull();
  expect(screen.getByText('pressed 0')).toBeTruthy();
});
