// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm, useWatch } from 'react-hook-form';
import { expect, test } from 'vitest';
import { DateField } from '../../src/ui/DateField';

const Held = ({ start = '' }: { readonly start?: string }) => {
  const form = useForm({ defaultValues: { on: start } });
  const on = useWatch({ control: form.control, name: 'on' });
  return (
    <>
      <DateField label="日期" today="2026-11-25" {...form.register('on')} />
      <output>{on}</output>
    </>
  );
};

const held = (): string | null => screen.getByRole('status').textContent;

test('a date is typed as people write it, and nothing is corrected', async () => {
  render(<Held />);
  await userEvent.type(screen.getByRole('textbox', { name: '日期' }), '20261126');
  expect(held()).toBe('20261126');
});

test('a date is chosen part by part, starting from today', async () => {
  render(<Held />);
  await userEvent.click(screen.getByRole('button', { name: '选日期（日期）' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '月' }), '12');
  expect(held()).toBe('2026年12月25日');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '日' }), '3');
  expect(held()).toBe('2026年12月3日');
});

test('a shorter month takes its last day', async () => {
  render(<Held start="2026年1月31日" />);
  await userEvent.click(screen.getByRole('button', { name: '选日期（日期）' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '月' }), '2');
  expect(held()).toBe('2026年2月28日');
});

test('what is typed while the pickers are open shows in them', async () => {
  render(<Held start="2026年1月31日" />);
  await userEvent.click(screen.getByRole('button', { name: '选日期（日期）' }));
  const box = screen.getByRole('textbox', { name: '日期' });
  await userEvent.clear(box);
  await userEvent.type(box, '2019-08-07');
  expect(screen.getByRole('combobox', { name: '年' })).toHaveProperty('value', '2019');
});
