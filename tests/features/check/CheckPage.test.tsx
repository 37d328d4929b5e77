import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CheckPage } from '../../../src/features/check/CheckPage';
import { checkText } from '../../../src/text/zh-cn/check';
import { signingText } from '../../../src/text/zh-cn/signing';
import { carryOut, opinionOn } from '../../builders/project';
import { renderOpen } from '../../builders/screen';
import { issued, signingOn } from '../../builders/signing';

const START = issued();
const SIGNED = carryOut(START, signingOn(START, '301'));
const again = (): HTMLElement | null => screen.queryByRole('button', { name: /^定稿：/ });

test('what was issued need not be issued again, whoever has answered or signed since', async () => {
  await renderOpen(<CheckPage />, [carryOut(SIGNED, opinionOn(SIGNED, '302'))]);
  expect(screen.getByText(checkText.issuedNote)).toBeTruthy();
  expect(again()).toBeNull();
});

test('a clause that has changed is a reason to issue again, and those who signed are told of', async () => {
  const changed = carryOut(SIGNED, { kind: 'setTerms', terms: { load: '630千克' } });
  const { state } = await renderOpen(<CheckPage />, [changed]);
  expect(screen.getByText(checkText.changedSince)).toBeTruthy();
  expect(screen.getByText(signingText.reissue(1))).toBeTruthy();
  await userEvent.click(again() ?? document.body);
  expect(state().agreements).toHaveLength(2);
});
