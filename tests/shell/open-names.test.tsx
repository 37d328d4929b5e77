import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpenNames } from '../../src/shell/OpenNames';
import { frameText } from '../../src/text/zh-cn/frame';

const many = Array.from({ length: 9 }, (_, index) => `空项${index + 1}`);

test('a few names that are open are told at once', () => {
  const few = many.slice(0, 8);
  const { container } = render(<OpenNames names={few} />);
  expect(container.textContent).toBe(frameText.openNames(few));
});

test('of many the first are told with their number, and all of them when they are asked for', () => {
  render(<OpenNames names={many} />);
  expect(screen.getByText('空项1、空项2、空项3等 9 处')).toBeTruthy();
  expect(screen.getByText(frameText.openNames(many))).toBeTruthy();
});
