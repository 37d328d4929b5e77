import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { decodeCard } from '../../../src/card/card-code';
import type { ProjectState } from '../../../src/domain/project/state';
import { CardPage } from '../../../src/features/card/CardPage';
import { changchun } from '../../../src/sample/changchun';
import { cardText } from '../../../src/text/zh-cn/card';
import { renderInSample } from '../../builders/sample-screen';
import { renderInProject } from '../../builders/screen';

const idOf = (state: ProjectState, room: string): string =>
  state.households.find((each) => each.room === room)?.id ?? '';
const open = (room: string) =>
  renderInSample(changchun, (state) => <CardPage household={idOf(state, room)} />);

test('a card shows the amount, in words too, and the owner only as a name may be posted', async () => {
  await open('501');
  expect(screen.getByText('¥45,151')).toBeTruthy();
  expect(screen.getByText('人民币肆万伍仟壹佰伍拾壹元整')).toBeTruthy();
  expect(screen.getByText('林*华')).toBeTruthy();
  expect(screen.queryByText('林振华')).toBeNull();
});

test('the next household is one press away', async () => {
  const { visited, state } = await open('501');
  await userEvent.click(screen.getByRole('button', { name: cardText.next }));
  expect(visited.at(-1)).toBe(`/p/sample-changchun/card/${idOf(state(), '502')}`);
});

test('an address that the organiser gives turns the code into a link that holds the card', async () => {
  localStorage.clear();
  const { container } = await open('501');
  expect(screen.getByText(cardText.squareText)).toBeTruthy();
  const form = within(container.querySelector('form') ?? container);
  await userEvent.type(form.getByRole('textbox', { hidden: true }), 'https://example.org/linti');
  await userEvent.click(form.getByRole('button', { name: cardText.addressSave, hidden: true }));
  expect(screen.getByText(cardText.squareLink)).toBeTruthy();
  const link = screen.getByText(/^https:\/\/example\.org\/linti\/h\/#/).textContent ?? '';
  expect(decodeCard(link.split('#')[1] ?? '')).toMatchObject({ ok: true, value: { room: '501' } });
});

test('an address that is none is named, and the code stays plain text', async () => {
  localStorage.clear();
  const { container } = await open('501');
  const form = within(container.querySelector('form') ?? container);
  await userEvent.type(form.getByRole('textbox', { hidden: true }), '我的网址');
  await userEvent.click(form.getByRole('button', { name: cardText.addressSave, hidden: true }));
  expect(screen.getByText(cardText.addressWrong)).toBeTruthy();
  expect(screen.getByText(cardText.squareText)).toBeTruthy();
});

test('without a scheme it leads to one', async () => {
  await renderInProject(<CardPage household={null} />);
  expect(screen.getByText(cardText.notYet)).toBeTruthy();
  expect(screen.getByRole('link', { name: cardText.toScheme })).toBeTruthy();
});
