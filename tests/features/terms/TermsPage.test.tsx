import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import { CLAUSES } from '../../../src/documents/agreement/clauses';
import { readTerms } from '../../../src/features/terms/read-terms';
import { TermsPage } from '../../../src/features/terms/TermsPage';
import { changchun } from '../../../src/sample/changchun';
import { frameText } from '../../../src/text/zh-cn/frame';
import { dayErrorText } from '../../../src/text/zh-cn/parse-errors';
import { termsText } from '../../../src/text/zh-cn/terms';
import { renderInSample } from '../../builders/sample-screen';
import { renderInProject } from '../../builders/screen';

describe('reading the blanks', () => {
  it.each([
    ['firstPercent', '101', termsText.percentWrong('首期比例（%）')],
    ['firstPercent', '三成', termsText.percentWrong('首期比例（%）')],
    ['runningCost', '很多', termsText.moneyWrong('预计每年运行费（元）')],
    ['publicityFrom', '2026-02-30', dayErrorText({ kind: 'noSuchDay', month: 2, date: 30 }, '公示开始日')],
  ])('asks again for %s typed as %s', (key, typed, message) => {
    expect(readTerms({ [key]: typed })).toMatchObject({ ok: false, error: [{ key, message }] });
  });

  it('keeps numbers as decimal text and leaves every blank blank that nobody filled', () => {
    const read = readTerms({ load: ' 630千克 ', firstPercent: '３０％', runningCost: '1.2万' });
    expect(read.ok && Object.entries(read.value).filter(([, text]) => text !== '')).toEqual([
      ['load', '630千克'],
      ['firstPercent', '30'],
      ['runningCost', '12000'],
    ]);
  });
});

test('the blanks are saved as one step and announced', async () => {
  const { state } = await renderInProject(<TermsPage />);
  await userEvent.type(screen.getByRole('textbox', { name: '载重' }), '630千克');
  await userEvent.click(screen.getByRole('button', { name: termsText.save }));
  expect(state().terms['load']).toBe('630千克');
  expect(screen.getByText(termsText.saved)).toBeTruthy();
});

test('a percentage that is none is named at the top and beside its field', async () => {
  const { state } = await renderInProject(<TermsPage />);
  await userEvent.type(screen.getByRole('textbox', { name: /首期比例/ }), '三成');
  await userEvent.click(screen.getByRole('button', { name: termsText.save }));
  expect(screen.getAllByText(termsText.percentWrong('首期比例（%）'))).toHaveLength(2);
  expect(state().terms).toEqual({});
});

test('a clause that was being reworded is there again after a reload, and is saved as it then stands', async () => {
  const [clause] = CLAUSES;
  if (clause === undefined) throw new Error('There are clauses.');
  const field = (): HTMLElement =>
    screen.getByRole('textbox', { name: termsText.clauseText(clause.heading), hidden: true });
  await renderInSample(changchun, () => <TermsPage />);
  const [reword] = screen.getAllByRole('radio', { name: termsText.clauseKinds.reworded, hidden: true });
  if (reword === undefined) throw new Error('A clause can be reworded.');
  await userEvent.click(reword);
  await userEvent.clear(field());
  await userEvent.type(field(), '改到一半的条款');
  cleanup();
  await renderInSample(changchun, () => <TermsPage />);
  expect(field()).toHaveProperty('value', '改到一半的条款');
  expect(screen.getByText(frameText.typedIsBack)).toBeTruthy();
});

test('clauses bear the numbers under which they are printed, and one that is left out has none', async () => {
  const [first, second] = CLAUSES;
  if (first === undefined || second === undefined) throw new Error('There are clauses.');
  const { asProposed, leftOut } = termsText.clauseKinds;
  const titles = (): readonly (string | null)[] =>
    [...document.querySelectorAll('summary')].slice(0, 2).map(({ textContent }) => textContent);
  await renderInSample(changchun, () => <TermsPage />);
  expect(titles()[1]).toBe(termsText.clauseTitle(2, second.heading, asProposed));
  const [leaveOut] = screen.getAllByRole('radio', { name: leftOut, hidden: true });
  if (leaveOut === undefined) throw new Error('A clause can be left out.');
  await userEvent.click(leaveOut);
  expect(titles()).toEqual([
    termsText.clauseTitle(null, first.heading, leftOut),
    termsText.clauseTitle(1, second.heading, asProposed),
  ]);
});
