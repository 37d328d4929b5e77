import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RecordPage } from '../../../src/features/record/RecordPage';
import { recordText } from '../../../src/text/zh-cn/record';
import { renderInProject } from '../../builders/screen';

const terms = (load: string) => () => ({ kind: 'setTerms' as const, terms: { load } });

test('going back to a step takes back what came after, as steps that can be redone', async () => {
  const { state, store, run } = await renderInProject(<RecordPage />, [terms('1'), terms('2'), terms('3')]);
  const before = store.api.getState().project.recorded.length;
  const [, oldest] = screen.getAllByRole('button', { name: /^回到这一步：/ });
  if (!oldest) throw new Error('No way back.');
  await userEvent.click(oldest);
  expect(screen.getByRole('heading', { name: recordText.goBackTitle(2) })).toBeTruthy();
  expect(state().terms).toEqual({ load: '3' });
  await userEvent.click(screen.getByRole('button', { name: recordText.goBack }));
  expect(state().terms).toEqual({ load: '1' });
  expect(screen.getByText(recordText.wentBack(2))).toBeTruthy();
  expect(store.api.getState().project.recorded).toHaveLength(before + 2);
  run({ kind: 'redo' });
  run({ kind: 'redo' });
  expect(state().terms).toEqual({ load: '3' });
});

test("changing one's mind before going back changes nothing", async () => {
  const { state } = await renderInProject(<RecordPage />, [terms('1'), terms('2')]);
  await userEvent.click(screen.getByRole('button', { name: /^回到这一步：/ }));
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(state().terms).toEqual({ load: '2' });
});
