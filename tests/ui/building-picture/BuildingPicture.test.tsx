// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { BuildingPicture } from '../../../src/ui/building-picture/BuildingPicture';
import type { PictureFloor } from '../../../src/ui/building-picture/picture';

const floors: readonly PictureFloor[] = [
  {
    key: '5',
    label: '5 层',
    cells: [
      { id: 'a', room: '501', kind: 'agreed', word: '同意', amount: '¥45,151' },
      { id: 'b', room: '502', kind: 'unfunded', word: '暂不出资', amount: '¥37,049', sealed: true },
    ],
  },
  {
    key: '2',
    label: '2 层',
    cells: [
      { id: 'c', room: '201', kind: 'agreed', word: '同意', amount: '¥6,000', note: '自愿' },
      { id: 'd', room: '202', kind: 'abstained', word: '弃权', note: '免缴' },
    ],
  },
  {
    key: '-1',
    label: '地下',
    cells: [{ id: 'e', room: '车库', kind: 'plain', label: '地下车库，不参加' }],
    belowGround: true,
  },
];

test('says every flat in words', () => {
  render(<BuildingPicture floors={floors} onOpen={() => {}} />);
  expect(screen.getAllByRole('button').map((cell) => cell.getAttribute('aria-label'))).toEqual([
    '501 室，同意，45,151 元',
    '502 室，暂不出资，37,049 元，已签协议',
    '201 室，同意，6,000 元，自愿',
    '202 室，弃权，免缴',
    '地下车库，不参加',
  ]);
});

test('is one tab stop; arrows move, Enter and Space open', async () => {
  const opened = vi.fn();
  const user = userEvent.setup();
  render(<BuildingPicture floors={floors} onOpen={opened} selectedId="c" />);
  await user.tab();
  expect(document.activeElement).toHaveProperty('dataset.cell', 'c');
  await user.keyboard('{ArrowUp}{ArrowRight}{Enter}');
  expect(opened).toHaveBeenLastCalledWith('b');
  await user.keyboard('{ArrowDown}{ArrowDown} ');
  expect(opened).toHaveBeenLastCalledWith('e');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  await user.tab({ shift: true });
  expect(document.activeElement).toHaveProperty('dataset.cell', 'e');
});

test('names the flat being looked at', () => {
  render(<BuildingPicture floors={floors} onOpen={() => {}} selectedId="a" />);
  expect(screen.getByLabelText('501 室，同意，45,151 元').getAttribute('aria-current')).toBe('true');
});

test('without anything to open the flats are pictures, not buttons', () => {
  render(<BuildingPicture floors={floors} variant="mini" />);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByRole('img', { name: '202 室，弃权，免缴' })).toBeDefined();
});
