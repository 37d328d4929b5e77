import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../../src/domain/project/project';
import type { ProjectState } from '../../../src/domain/project/state';
import { ComparePage } from '../../../src/features/compare/ComparePage';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { yanji } from '../../../src/sample/yanji';
import { comparisonOf } from '../../../src/shell/comparison';
import { compareText } from '../../../src/text/zh-cn/compare';
import { renderInSample } from '../../builders/sample-screen';

const { state } = openProject(sampleProjectId('changchun'), playSample(changchun));

describe('proposals side by side', () => {
  const { columns, rows } = comparisonOf(state);

  test('show every flat, top floor first, with what it pays under each', () => {
    expect(rows).toHaveLength(14);
    expect(rows[0]).toMatchObject({ room: '701', floor: '7 层', floorRows: 2 });
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['45,151', '62,083', '61,650']);
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual(Array(3).fill('自愿 ¥6,000'));
  });

  test('have one scale: the largest amount of all fills its bar', () => {
    const bars = rows.flatMap(({ cells }) => cells.map(({ bar }) => bar ?? 0));
    expect(Math.max(...bars)).toBe(100);
    expect(rows[0]?.cells[0]?.bar).toBeLessThan(75);
  });

  test('say how far apart top and bottom are, who pays more or less, and that each adds up', () => {
    expect(columns.map(({ times }) => times)).toEqual(['1.2 倍', '2.7 倍', '3.0 倍']);
    expect(columns.map(({ versus }) => versus)).toEqual([
      ['4 户多出', '4 户少出'],
      ['—'],
      ['4 户多出', '6 户少出'],
    ]);
    expect(columns.map(({ total }) => total)).toEqual(Array(3).fill({ amount: '420,000', addsUp: true }));
  });
});

describe('the page', () => {
  test('asks before it puts another proposal to use, because answers wait to be confirmed then', async () => {
    const screenOf = await renderInSample(changchun, () => <ComparePage />);
    const adopted = (): ProjectState['adopted'] => screenOf.state().adopted;
    await userEvent.click(screen.getByRole('button', { name: compareText.use('A') }));
    expect(adopted()).toBe('B');
    await userEvent.click(screen.getByRole('button', { name: compareText.doUse(9) }));
    expect(adopted()).toBe('A');
  });

  test('shows by how much each household would pay more or less than now', async () => {
    await renderInSample(changchun, () => <ComparePage />);
    const told = (): number => screen.queryAllByText('少出 16,932').length;
    const before = told();
    await userEvent.click(screen.getByRole('radio', { name: compareText.views.differences }));
    expect(told()).toBe(before + 1);
    expect(screen.getByText('多出 13,894')).toBeTruthy();
  });

  test('says of every proposal how its fairness check-up came out', async () => {
    await renderInSample(changchun, () => <ComparePage />);
    const line = screen.getByRole('rowheader', { name: compareText.checkup }).closest('tr');
    expect(line?.querySelectorAll('td')).toHaveLength(3);
    expect(
      [...(line?.querySelectorAll('td') ?? [])].every(({ textContent }) => /项/.test(textContent ?? '')),
    ).toBe(true);
  });

  test('spreads what a household pays over years of use, as many as people choose', async () => {
    await renderInSample(changchun, () => <ComparePage />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: compareText.one }), '701');
    expect(screen.getByText(compareText.perYear('3,104'))).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: compareText.years }), '30');
    expect(screen.getByText(compareText.perYear('2,069'))).toBeTruthy();
  });

  test('shows one household under every proposal', async () => {
    await renderInSample(changchun, () => <ComparePage />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: compareText.one }), '301');
    expect(screen.getByRole('link', { name: compareText.why }).getAttribute('href')).toMatch(/why\//);
    expect(screen.getAllByText('28,220').length).toBeGreaterThan(0);
  });

  test('says how to get a second proposal while there is one', async () => {
    await renderInSample(yanji, () => <ComparePage />);
    expect(screen.getByText(compareText.empty)).toBeTruthy();
  });
});
