import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MissingGlyphs } from '../../../src/features/print/MissingGlyphs';
import type { FurtherFace } from '../../../src/fonts/further/further-face';
import { pixelFont } from '../../../src/fonts/further/pixel-font';
import { printText } from '../../../src/text/zh-cn/print';

const rows = [[true]];
const fontOf = (codePoint: number): File => new File([pixelFont([{ codePoint, rows }])], 'own.ttf');

function shown(): { readonly onGive: (face: FurtherFace) => void } {
  const onGive = vi.fn<(face: FurtherFace) => void>();
  render(<MissingGlyphs characters={['𰀀']} onGive={onGive} />);
  return { onGive };
}

const choose = (file: File): Promise<void> =>
  userEvent.upload(screen.getByLabelText(printText.rareFileInput), file);

test('what prints as a frame is named, with the three ways to get it onto paper', () => {
  shown();
  expect(screen.getByText(printText.rareTitle('𰀀'))).toBeTruthy();
  expect(screen.getByRole('button', { name: printText.rareSystem })).toBeTruthy();
  expect(screen.getByRole('button', { name: printText.rareFile })).toBeTruthy();
  expect(screen.getByText(printText.rareByHand)).toBeTruthy();
});

test('a font file that has the character is taken', async () => {
  const { onGive } = shown();
  await choose(fontOf(0x30000));
  await vi.waitFor(() => expect(onGive).toHaveBeenCalledWith(expect.objectContaining({ name: 'own' })));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a font file that lacks it too is refused, with what else can be done', async () => {
  const { onGive } = shown();
  await choose(fontOf(0x4e00));
  expect((await screen.findByRole('alert')).textContent).toBe(printText.rareFileLacks('𰀀'));
  expect(onGive).not.toHaveBeenCalled();
});

test('a file that is no font is refused', async () => {
  shown();
  await choose(new File(['hello'], 'own.ttf'));
  expect((await screen.findByRole('alert')).textContent).toBe(printText.rareFileRefused);
});

test('a machine whose fonts lack it says so', async () => {
  const { onGive } = shown();
  await userEvent.click(screen.getByRole('button', { name: printText.rareSystem }));
  expect(screen.getByRole('alert').textContent).toBe(printText.rareSystemLacks);
  expect(onGive).not.toHaveBeenCalled();
});
