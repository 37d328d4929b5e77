import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { SetUpPage } from '../../../src/features/set-up/SetUpPage';
import { setUpText } from '../../../src/text/zh-cn/set-up';
import { renderAtDesk } from '../../builders/screen';

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '');
});

const box = (name: string) => screen.getByRole('textbox', { name });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('four answers and four presses of Enter build the stairwell', async () => {
  const user = userEvent.setup();
  const { visited, desk } = renderAtDesk(<SetUpPage />);
  await user.type(box('小区'), '向阳小区');
  await user.type(box('几号楼'), '5{Enter}');
  await heading(setUpText.questions.storeys);
  await user.keyboard('7{Enter}');
  await heading(setUpText.questions.flats);
  await user.keyboard('{Enter}');
  await heading(setUpText.questions.ground);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(visited.at(-1)).toMatch(/^\/p\/.+\/households$/));
  const [card] = await desk.cards();
  expect(card).toMatchObject({ households: 14, place: { building: '5 号楼' } });
  expect(sessionStorage.getItem('linti.typed.set-up')).toBeNull();
});

test('a bad number is named with its range, kept, and the summary takes the focus', async () => {
  const user = userEvent.setup();
  renderAtDesk(<SetUpPage />);
  await user.type(box('小区'), '向阳小区');
  await user.type(box('几号楼'), '5{Enter}');
  await heading(setUpText.questions.storeys);
  await user.keyboard('99{Enter}');
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('层数请填 2 到 33 的整数，例如 7');
  expect(document.activeElement).toBe(summary);
  expect(box('层数')).toHaveProperty('value', '99');
  expect(box('层数').getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: /层数请填/ }));
  expect(document.activeElement).toBe(box('层数'));
});

test('going back keeps what was typed, and so does a reload', async () => {
  const user = userEvent.setup();
  const first = renderAtDesk(<SetUpPage />);
  await user.type(box('小区'), '向阳小区');
  await user.type(box('几号楼'), '5{Enter}');
  await heading(setUpText.questions.storeys);
  await user.keyboard('6');
  await user.click(screen.getByRole('button', { name: setUpText.goBack }));
  await heading(setUpText.questions.place);
  expect(box('小区')).toHaveProperty('value', '向阳小区');
  first.unmount();
  renderAtDesk(<SetUpPage />);
  await user.click(screen.getByRole('button', { name: setUpText.goOn }));
  await heading(setUpText.questions.storeys);
  expect(box('层数')).toHaveProperty('value', '6');
});

test('the picture grows as the storeys are typed', async () => {
  const user = userEvent.setup();
  renderAtDesk(<SetUpPage />);
  await user.type(box('小区'), '向阳小区');
  await user.type(box('几号楼'), '5{Enter}');
  await heading(setUpText.questions.storeys);
  expect(screen.queryByRole('group', { name: '楼栋图' })).toBeNull();
  await user.keyboard('3');
  expect(screen.getByText(setUpText.households(6))).toBeTruthy();
});
