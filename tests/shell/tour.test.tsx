import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { changchun } from '../../src/sample/changchun';
import { TourBar } from '../../src/shell/tour/TourBar';
import { tourText } from '../../src/text/zh-cn/tour';
import { renderInSample } from '../builders/sample-screen';
import { renderInProject } from '../builders/screen';

beforeEach(() => localStorage.clear());

test('the walk is offered in a sample, goes from stop to stop, and ends where it is left', async () => {
  const { visited, container } = await renderInSample(changchun, () => <TourBar />);
  await userEvent.click(screen.getByRole('button', { name: tourText.begin }));
  await userEvent.click(screen.getByRole('button', { name: tourText.next }));
  expect(visited.at(-1)).toBe('/p/sample-changchun/building');
  expect(screen.getByText(tourText.stop(2, 6))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: tourText.leave }));
  expect(container.textContent).toBe('');
});

test('whoever declines is not asked again', async () => {
  await renderInSample(changchun, () => <TourBar />);
  await userEvent.click(screen.getByRole('button', { name: tourText.decline }));
  const { container } = await renderInSample(changchun, () => <TourBar />);
  expect(container.textContent).toBe('');
});

test('a stairwell of one’s own offers no walk', async () => {
  const { container } = await renderInProject(<TourBar />);
  expect(container.textContent).toBe('');
});
