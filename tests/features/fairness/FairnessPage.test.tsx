import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { consentOf } from '../../../src/domain/project/consent-view';
import { FairnessPage } from '../../../src/features/fairness/FairnessPage';
import { changchun } from '../../../src/sample/changchun';
import { fairnessText } from '../../../src/text/zh-cn/fairness';
import { renderInSample } from '../../builders/sample-screen';

const open = () => renderInSample(changchun, () => <FairnessPage />);

describe('the fairness check-up', () => {
  test('says of every line what was found, in words about figures', async () => {
    await open();
    for (const id of ['balance', 'lowerFloors', 'upperFloors', 'sameCondition', 'floorMonotone'] as const) {
      expect(screen.getByRole('heading', { name: fairnessText[id].title })).toBeTruthy();
    }
    expect(screen.getByText(fairnessText.lowerFloors.pass)).toBeTruthy();
    expect(screen.getByText('最高是最低的 2.7 倍')).toBeTruthy();
  });

  test('keeps what a cost grows with, which asks nobody to answer again', async () => {
    const { state } = await open();
    const before = [...consentOf(state()).opinionOf.values()].map((each) => each.state);
    const box = screen.getByRole('combobox', { name: /^管线迁移/ });
    await userEvent.selectOptions(box, fairnessText.drivers.kinds.perStop);
    expect(state().costs.find(({ id }) => id === 'pipes')?.driver).toEqual({ kind: 'perStop' });
    expect([...consentOf(state()).opinionOf.values()].map((each) => each.state)).toEqual(before);
  });
});
