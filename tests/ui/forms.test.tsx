// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button';
import { Choice } from '../../src/ui/Choice';
import { Dialog } from '../../src/ui/Dialog';
import { ErrorSummary } from '../../src/ui/ErrorSummary';
import { LiveRegion, useAnnounce } from '../../src/ui/LiveRegion';
import { AreaField } from '../../src/ui/NumberFields';
import { PageHeading } from '../../src/ui/PageHeading';
import { Stepper } from '../../src/ui/Stepper';

test('a button that cannot be pressed stays reachable and says why', async () => {
  const pressed = vi.fn();
  const user = userEvent.setup();
  render(
    <Button onPress={pressed} disabledReason="还差 1 户">
      定稿
    </Button>,
  );
  const button = screen.getByRole('button', { name: '定稿（还差 1 户）' });
  await user.tab();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Enter}');
  await user.click(button);
  expect(pressed).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('the error summary takes the focus, leads to the field and leaves the address alone', async () => {
  window.location.hash = '#/p/1/units';
  const user = userEvent.setup();
  const message = '面积请填数字，例如 89.25';
  render(
    <>
      <ErrorSummary attempt={1} problems={[{ fieldId: 'area', message }]} />
      <AreaField id="area" label="面积" error={message} defaultValue="八十九平" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  await user.click(screen.getByRole('button', { name: message }));
  const field = screen.getByLabelText('面积');
  expect(document.activeElement).toBe(field);
  expect(window.location.hash).toBe('#/p/1/units');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(message);
  expect(field).toHaveProperty('value', '八十九平');
});

test('pressing 继续 again with the same problems brings the focus back to the summary', () => {
  const problems = [{ fieldId: 'x', message: '请选一个' }];
  const { rerender } = render(<ErrorSummary attempt={1} problems={problems} />);
  screen.getByRole('button').focus();
  rerender(<ErrorSummary attempt={2} problems={problems} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('a page with problems says so in the window title', () => {
  const { rerender } = render(<PageHeading hasErrors>费用和补贴</PageHeading>);
  expect(document.title).toBe('出错：费用和补贴 · 邻梯');
  rerender(<PageHeading>费用和补贴</PageHeading>);
  expect(document.title).toBe('费用和补贴 · 邻梯');
});

test('a choice starts without an answer and is made with the arrow keys', async () => {
  const chosen = vi.fn();
  const user = userEvent.setup();
  render(
    <Choice
      look="cards"
      label="这家怎么说"
      value={undefined}
      onChange={chosen}
      options={[
        { value: 'yes', label: '同意并出资' },
        { value: 'no', label: '不同意' },
      ]}
    />,
  );
  expect(screen.getByRole('group', { name: '这家怎么说' })).toBeDefined();
  expect(screen.getAllByRole('radio').map((radio) => radio.matches(':checked'))).toEqual([false, false]);
  await user.click(screen.getByRole('radio', { name: '不同意' }));
  expect(chosen).toHaveBeenCalledWith('no');
});

const HeldStepper = ({ committed }: { readonly committed: (text: string) => void }) => {
  const [value, setValue] = useState('1.6');
  return (
    <Stepper
      label="7 层系数"
      value={value}
      onStep={(direction) => setValue(direction === 'up' ? '1.7' : '1.5')}
      onCommit={(text) => {
        committed(text);
        setValue(text);
      }}
    />
  );
};

test('a stepper steps by button and takes a typed value when it is finished', async () => {
  const committed = vi.fn();
  const user = userEvent.setup();
  render(<HeldStepper committed={committed} />);
  await user.click(screen.getByRole('button', { name: '增加 7 层系数' }));
  const box = screen.getByRole('textbox', { name: '7 层系数' });
  expect(box).toHaveProperty('value', '1.7');
  await user.clear(box);
  await user.type(box, '2.25');
  expect(committed).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(committed.mock.calls).toEqual([['2.25']]);
});

test('a dialog is named by its title and closes by 关闭, 取消 and Escape', async () => {
  const closed = vi.fn();
  const user = userEvent.setup();
  render(
    <Dialog open onClose={closed} title="换一套系数">
      <p>…</p>
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: '换一套系数' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  await user.click(screen.getByRole('button', { name: '取消' }));
  await user.keyboard('{Escape}');
  expect(closed).toHaveBeenCalledTimes(3);
});

const Announcer = () => {
  const announce = useAnnounce();
  return <Button onPress={() => announce('粘贴了 36 户')}>粘贴</Button>;
};

test('what changed is said once, politely', async () => {
  const user = userEvent.setup();
  render(
    <LiveRegion>
      <Announcer />
    </LiveRegion>,
  );
  await user.click(screen.getByRole('button', { name: '粘贴' }));
  expect(screen.getByRole('status').textContent).toBe('粘贴了 36 户');
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
});
