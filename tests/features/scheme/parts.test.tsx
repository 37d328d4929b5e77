import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { keep } from '../../../src/features/scheme/kept-drafts';
import { SchemePage } from '../../../src/features/scheme/SchemePage';
import { changchun } from '../../../src/sample/changchun';
import { sampleProjectId } from '../../../src/sample/sample';
import { schemeText } from '../../../src/text/zh-cn/scheme';
import { renderInSample } from '../../builders/sample-screen';

beforeEach(() => keep(sampleProjectId('changchun'), { name: null, drafts: {} }));

const { parts: words } = schemeText;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('money that is shared by several rules', () => {
  test('is cut out by cost lines, and reckoned at once', async () => {
    const { state } = await renderInSample(changchun, () => <SchemePage />);
    const [first] = state().costs;
    if (first === undefined) throw new Error('The sample has costs.');
    await press(words.open);
    await press(words.add);
    expect(screen.getByText(words.noneChosen)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(first.label) }));
    await press(words.add);
    expect(screen.queryByText(words.noneChosen)).toBeNull();
    expect(screen.getAllByText(words.one(first.label, '按面积'))).toHaveLength(2);
    await press(schemeText.single.done);
    expect(screen.getByText(words.one('其余费用', '楼层系数 × 面积'))).toBeTruthy();
    expect(screen.getByText('14 户加起来 420,000，一元不差')).toBeTruthy();
    expect(state().proposals.every(({ parts }) => parts === undefined)).toBe(true);
  });

  test('or by percent, of which something has to be left', async () => {
    await renderInSample(changchun, () => <SchemePage />);
    await press(words.open);
    await userEvent.click(screen.getByRole('radio', { name: words.kinds.percent }));
    const box = screen.getByRole('textbox', { name: words.percent });
    await userEvent.type(box, '100');
    await press(words.add);
    expect(screen.getByText(words.belowHundred)).toBeTruthy();
    await userEvent.clear(box);
    await userEvent.type(box, '40');
    await press(words.add);
    expect(screen.getAllByText(words.one('总数的 40%', '按面积'))).toHaveLength(2);
    await press(words.removeOf('总数的 40%'));
    await press(schemeText.single.done);
    expect(screen.getByRole('button', { name: words.open })).toBeTruthy();
  });
});
