import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { DisagreementsPage } from '../../../src/features/disagreements/DisagreementsPage';
import { disagreementText } from '../../../src/text/zh-cn/disagreements';
import { frameText } from '../../../src/text/zh-cn/frame';
import { ONE, OTHER, workedOn } from '../../builders/copies';
import { idOf, opinionOn, settled } from '../../builders/project';
import { renderOpen } from '../../builders/screen';

const START = settled();
const sized = (hundredths: number) =>
  ({
    kind: 'enterHouseholds',
    way: 'typed',
    rows: [{ id: idOf(START, '301'), area: area(hundredths) }],
  }) as const;

const renderMerged = () =>
  renderOpen(<DisagreementsPage />, [
    workedOn(START, ONE, sized(9000), opinionOn(START, '302')),
    workedOn(START, OTHER, sized(9500), opinionOn(START, '302', 'objects')),
  ]);

test('two copies are shown side by side, and the chosen side holds', async () => {
  const { state } = await renderMerged();
  expect(screen.getByRole('heading', { name: '301 的面积' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '302 的意见' })).toBeTruthy();
  await userEvent.click(
    screen.getByRole('button', { name: disagreementText.chooseNamed('301 的面积', '90.00 ㎡') }),
  );
  await waitFor(() => expect(screen.queryByRole('heading', { name: '301 的面积' })).toBeNull());
  expect(state().households.find(({ room }) => room === '301')?.area).toBe(9000);
  expect(screen.getByText(disagreementText.chosen('301 的面积'))).toBeTruthy();
});

test('every screen of a project says so until all is settled', async () => {
  await renderMerged();
  expect(screen.getByText(frameText.disagree(2))).toBeTruthy();
  await userEvent.click(
    screen.getByRole('button', { name: disagreementText.chooseNamed('301 的面积', '95.00 ㎡') }),
  );
  await userEvent.click(
    screen.getByRole('button', { name: disagreementText.chooseNamed('302 的意见', '不同意') }),
  );
  expect(screen.queryByText(/处说法不一样/)).toBeNull();
  expect(screen.getByText(disagreementText.none)).toBeTruthy();
});

test('what could not be applied after a merge is listed', async () => {
  await renderOpen(<DisagreementsPage />, [
    workedOn(START, ONE, { kind: 'removeHousehold', household: idOf(START, '301') }),
    workedOn(START, OTHER, { kind: 'setTerms', terms: { load: '630千克' } }, sized(9500)),
  ]);
  expect(screen.getByRole('heading', { name: disagreementText.problemsTitle })).toBeTruthy();
});
