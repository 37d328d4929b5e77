// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ThresholdMeter } from '../../../src/ui/threshold-meter/ThresholdMeter';

const drawing = {
  title: '按面积',
  segments: [
    { kind: 'agreed', share: 45.68, label: '同意 556.64 ㎡' },
    { kind: 'not-blocking', share: 0, label: '不阻挡 0 ㎡' },
    { kind: 'opposed', share: 6.44, label: '不同意 78.46 ㎡' },
  ],
  participation: { at: 66.67, label: '参与要占 2/3' },
  consent: { at: 48.74, label: '同意要占参与的 3/4' },
} as const;

test('says in words what the bar draws', () => {
  render(
    <ThresholdMeter
      {...drawing}
      variant="full"
      total="全部 1,218.56 ㎡"
      lines={[
        { label: '参与表决', share: '64.99%', need: '要 66.67%', reached: false, verdict: '还差 20.44 ㎡' },
        { label: '其中同意', share: '80.18%', need: '要 75%', reached: true, verdict: '达到' },
      ]}
    />,
  );
  const meter = within(screen.getByRole('region', { name: '按面积' }));
  for (const words of ['全部 1,218.56 ㎡', '还差 20.44 ㎡', '达到', '要 66.67%', '参与要占 2/3']) {
    expect(meter.getByText(words)).toBeDefined();
  }
  expect(meter.getByText('同意 556.64 ㎡，不阻挡 0 ㎡，不同意 78.46 ㎡')).toBeDefined();
});

test('draws each piece and each mark where it was told to, and no piece of nothing', () => {
  const { container } = render(
    <ThresholdMeter {...drawing} variant="compact" sentence="参与 64.99%，还差 20.44 ㎡" />,
  );
  const pieces = [...container.querySelectorAll<HTMLElement>('[data-kind]')];
  expect(pieces.map((piece) => [piece.dataset['kind'], piece.style.width])).toEqual([
    ['agreed', '45.68%'],
    ['opposed', '6.44%'],
  ]);
  const marks = [...container.querySelectorAll<HTMLElement>('[style*="left"]')];
  expect(marks.map((mark) => mark.style.left)).toEqual(['66.67%', '48.74%']);
});
