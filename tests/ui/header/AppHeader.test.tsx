// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AppHeader, type AppHeaderProps } from '../../../src/ui/header/AppHeader';
import { applyTextSize } from '../../../src/ui/header/text-size';

const undo = vi.fn();
const onTextSize = vi.fn();

const header: AppHeaderProps = {
  back: { href: '#/', label: '全部项目' },
  title: '向阳小区 5 号楼 2 单元',
  save: { kind: 'saved', time: '14:32' },
  undo: { step: '把 301 改为同意', onPress: undo },
  redo: { step: undefined, onPress: () => {} },
  textSize: 'standard',
  onTextSize,
  helpHref: '#/help',
};

test('keeps one order: back, name, saved, undo, redo, text size, help', () => {
  const { container } = render(<AppHeader {...header} />);
  const words = container.textContent ?? '';
  const order = ['全部项目', '向阳小区', '已自动保存 14:32', '撤销', '重做', '字号', '帮助'].map((word) =>
    words.indexOf(word),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('undo names its step; with nothing to redo the button rests', async () => {
  const user = userEvent.setup();
  render(<AppHeader {...header} />);
  await user.click(screen.getByRole('button', { name: '撤销：把 301 改为同意' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: '没有可以重做的' })).toHaveProperty('disabled', true);
});

test('offers the three text sizes and puts one into force', async () => {
  const user = userEvent.setup();
  render(<AppHeader {...header} />);
  await user.click(screen.getByRole('radio', { name: '特大' }));
  expect(onTextSize).toHaveBeenCalledWith('extra-large');
  applyTextSize('extra-large');
  expect(document.documentElement.dataset['textSize']).toBe('extra-large');
});

test('says plainly when nothing is being saved', () => {
  render(<AppHeader {...header} save={{ kind: 'failed' }} />);
  expect(screen.getByText('没有保存成功')).toBeDefined();
});
