import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TermsPage } from '../../src/features/terms/TermsPage';
import { frameText } from '../../src/text/zh-cn/frame';
import { termsText } from '../../src/text/zh-cn/terms';
import { renderInProject } from '../builders/screen';

const load = (): HTMLElement => screen.getByLabelText(/载重/);
const setLoad = () => ({ kind: 'setTerms' as const, terms: { load: '800千克' } });

test('what was typed and not saved is there again after a reload, and says so', async () => {
  await renderInProject(<TermsPage />);
  await userEvent.type(load(), '630千克');
  cleanup();
  const { state } = await renderInProject(<TermsPage />);
  expect(load()).toHaveProperty('value', '630千克');
  expect(screen.getByText(frameText.typedIsBack)).toBeTruthy();
  expect(state().terms['load'] ?? '').toBe('');
  await userEvent.click(screen.getByRole('button', { name: termsText.save }));
  expect(state().terms['load']).toBe('630千克');
  expect(screen.queryByText(frameText.typedIsBack)).toBeNull();
});

test('what was typed over another state of the record stays away', async () => {
  await renderInProject(<TermsPage />);
  await userEvent.type(load(), '630千克');
  cleanup();
  await renderInProject(<TermsPage />, [setLoad]);
  expect(load()).toHaveProperty('value', '800千克');
});
