// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Grid } from '../../../src/ui/grid/Grid';
import type { GridColumn, GridPaste, GridRow } from '../../../src/ui/grid/grid';

const columns: readonly GridColumn[] = [
  { key: 'floor', label: '层', kind: 'fixed', width: 2 },
  { key: 'owner', label: '业主', kind: 'text', width: 6 },
  { key: 'area', label: '面积', kind: 'decimal', width: 5 },
  {
    key: 'source',
    label: '面积来源',
    kind: 'select',
    width: 5,
    options: [
      { value: '', label: '请选择' },
      { value: 'deed', label: '房产证' },
    ],
  },
];

const firstRows: readonly GridRow[] = [
  { id: 'a', name: '601', values: { floor: '6', owner: '王建国', area: '89.25', source: 'deed' } },
  {
    id: 'b',
    name: '602',
    values: { floor: '6', owner: '', area: '八十九平', source: '' },
    problems: { area: '面积请填数字，例如 89.25' },
  },
];

type Change = readonly [rowId: string, columnKey: string, text: string];

const grid = () => {
  const changes: Change[] = [];
  const pastes: GridPaste[] = [];
  const onKeyOutside = vi.fn();
  render(<HeldGrid changes={changes} pastes={pastes} onKeyOutside={onKeyOutside} />);
  return { changes, pastes, onKeyOutside, user: userEvent.setup() };
};

type HeldProps = {
  readonly changes: Change[];
  readonly pastes: GridPaste[];
  readonly onKeyOutside: () => void;
};

/** A grid whose rows are held by a parent that listens to keys, as the app does for Ctrl+Z. */
const HeldGrid = ({ changes, pastes, onKeyOutside }: HeldProps) => {
  const [rows, setRows] = useState(firstRows);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the app that listens to Ctrl+Z
    <div onKeyDown={onKeyOutside}>
      <Grid
        id="units"
        caption="住户"
        columns={columns}
        rows={rows}
        onChange={(rowId, columnKey, text) => {
          changes.push([rowId, columnKey, text]);
          setRows((held) =>
            held.map((row) =>
              row.id === rowId ? { ...row, values: { ...row.values, [columnKey]: text } } : row,
            ),
          );
        }}
        onPaste={(paste) => pastes.push(paste)}
      />
    </div>
  );
};

const input = (name: string): HTMLElement => screen.getByLabelText(name);

test('hands over what was typed when the cell is left, once, and keeps it as typed', async () => {
  const { changes, user } = grid();
  await user.click(input('601 面积'));
  await user.keyboard('５万㎡{Enter}');
  expect(changes).toEqual([['a', 'area', '５万㎡']]);
  expect(input('601 面积')).toHaveProperty('value', '５万㎡');
  expect(document.activeElement).toBe(input('602 面积'));
});

test('moves down with Enter, up with Shift+Enter, and sideways from the edge of a cell', async () => {
  const { changes, user } = grid();
  await user.click(input('601 业主'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(input('602 业主'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(input('602 面积'));
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  expect(document.activeElement).toBe(input('601 面积'));
  await user.keyboard('{ArrowLeft}{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(input('601 业主'));
  expect(changes).toEqual([]);
});

test('walks through every cell with Tab in reading order', async () => {
  const { user } = grid();
  const visited: (string | null)[] = [];
  await user.tab();
  for (let step = 0; step < 6; step += 1) {
    visited.push(document.activeElement?.getAttribute('aria-label') ?? null);
    await user.tab();
  }
  expect(visited).toEqual(['601 业主', '601 面积', '601 面积来源', '602 业主', '602 面积', '602 面积来源']);
});

test('commits in the last row too, where Enter leads nowhere', async () => {
  const { changes, user } = grid();
  await user.click(input('602 业主'));
  await user.keyboard('陈昇{Enter}');
  expect(changes).toEqual([['b', 'owner', '陈昇']]);
  expect(document.activeElement).toBe(input('602 业主'));
});

test('Delete clears a cell, Escape takes typing back', async () => {
  const { changes, user } = grid();
  await user.click(input('601 业主'));
  await user.keyboard('{Delete}');
  expect(changes).toEqual([['a', 'owner', '']]);
  await user.keyboard('李梅{Escape}');
  await user.tab();
  expect(changes).toHaveLength(1);
  expect(input('601 业主')).toHaveProperty('value', '');
});

test('leaves every key to the input method while it composes', () => {
  const { changes } = grid();
  const cell = input('601 业主');
  cell.focus();
  fireEvent.compositionStart(cell);
  for (const key of ['Enter', 'ArrowDown', 'Delete', 'Escape']) {
    const event = createEvent.keyDown(cell, { key, isComposing: true });
    fireEvent(cell, event);
    expect(event.defaultPrevented).toBe(false);
  }
  const older = createEvent.keyDown(cell, { key: 'Enter', keyCode: 229 });
  fireEvent(cell, older);
  expect(older.defaultPrevented).toBe(false);
  fireEvent.change(cell, { target: { value: 'w' } });
  fireEvent.change(cell, { target: { value: '我' } });
  fireEvent.compositionEnd(cell, { data: '我' });
  expect(document.activeElement).toBe(cell);
  expect(cell).toHaveProperty('value', '我');
  expect(changes).toEqual([]);
  fireEvent.keyDown(cell, { key: 'Enter' });
  expect(changes).toEqual([['a', 'owner', '我']]);
});

test('delivers a pasted block with the cell it starts at, and lets a single value paste itself', async () => {
  const { changes, pastes, user } = grid();
  await user.click(input('601 面积'));
  await user.paste('95.62\t房产证\r\n78.46\t\r\n');
  expect(pastes).toEqual([
    {
      row: 0,
      column: 1,
      cells: [
        ['95.62', '房产证'],
        ['78.46', ''],
      ],
    },
  ]);
  await user.paste('76.5');
  await user.tab();
  expect(pastes).toHaveLength(1);
  expect(changes).toEqual([['a', 'area', '76.5']]);
});

test('Ctrl+Z belongs to the cell while it is being edited and to the app otherwise', async () => {
  const { onKeyOutside, user } = grid();
  await user.click(input('601 业主'));
  await user.keyboard('李');
  onKeyOutside.mockClear();
  fireEvent.keyDown(input('601 业主'), { key: 'z', ctrlKey: true });
  expect(onKeyOutside).not.toHaveBeenCalled();
  await user.tab();
  onKeyOutside.mockClear();
  fireEvent.keyDown(input('601 面积'), { key: 'z', ctrlKey: true });
  expect(onKeyOutside).toHaveBeenCalledOnce();
});

test('a wrong cell names its problem, and the problem stands in words at the end of the row', () => {
  grid();
  const cell = input('602 面积');
  const words = document.getElementById(cell.getAttribute('aria-describedby') ?? '');
  expect(cell.getAttribute('aria-invalid')).toBe('true');
  expect(words?.textContent).toBe('面积请填数字，例如 89.25');
  expect(words?.closest('td')?.cellIndex).toBe(columns.length);
});

test('a chosen option is taken over at once', async () => {
  const { changes, user } = grid();
  await user.selectOptions(input('602 面积来源'), 'deed');
  expect(changes).toEqual([['b', 'source', 'deed']]);
});
