import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PlacePage } from '../../../src/features/place/PlacePage';
import { placeText } from '../../../src/text/zh-cn/place';
import { setUpText } from '../../../src/text/zh-cn/set-up';
import { renderInProject } from '../../builders/screen';

const box = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) });
const save = () => userEvent.click(screen.getByRole('button', { name: placeText.save }));

test('a corrected address is one step, a corrected stop another', async () => {
  const { state } = await renderInProject(<PlacePage />);
  await userEvent.clear(box(setUpText.building.label));
  await userEvent.type(box(setUpText.building.label), '6');
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(placeText.entries.halfLanding) }));
  await save();
  expect(state().place.building).toBe('6 号楼');
  expect(state().shape.entry).toBe('halfLanding');
  expect(screen.getByText(placeText.saved)).toBeTruthy();
});

test('an empty name is asked for by its field, and what was typed stays', async () => {
  const { state } = await renderInProject(<PlacePage />);
  const before = state().place;
  await userEvent.clear(box(setUpText.estate.label));
  await userEvent.type(box(setUpText.contact.label), '老赵');
  await save();
  expect(screen.getAllByText(setUpText.estate.missing).length).toBe(2);
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('alert'));
  expect(box(setUpText.contact.label)).toHaveProperty('value', `${before.contact}老赵`);
  expect(state().place).toEqual(before);
});
