import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ErasePage } from '../../../src/features/privacy/ErasePage';
import { privacyText } from '../../../src/text/zh-cn/privacy';
import { idOf, settled } from '../../builders/project';
import { renderOpen } from '../../builders/screen';

const START = settled();
const names = (state: typeof START.state): readonly (string | null)[] =>
  [...state.persons.values()].map(({ name }) => name);

test('a household’s names go only after a second, explicit word', async () => {
  const { state } = await renderOpen(<ErasePage />, [START]);
  await userEvent.click(screen.getByRole('button', { name: privacyText.eraseOne }));
  expect(screen.getByText(privacyText.chooseFirst)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText(privacyText.household), idOf(START, '301'));
  await userEvent.click(screen.getByRole('button', { name: privacyText.eraseOne }));
  expect(names(state())).toContain('业主301');
  await userEvent.click(screen.getByRole('button', { name: privacyText.eraseConfirm }));
  expect(screen.getByText(privacyText.erased('301'))).toBeTruthy();
  expect(names(state())).not.toContain('业主301');
  expect(names(state())).toContain('业主302');
});
