import { expect, it } from 'vitest';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { loadFonts } from '../../src/fonts/fonts';
import { pagesOf } from '../../src/pdf/pages';
import { renderPaper } from '../../src/pdf/render';
import { aPaperContent } from '../builders/paper-content';
import { paperOptions, printed } from '../documents/printed';

it('the preview counts the pages of the very bytes that are printed, and leaves the bytes alone', async () => {
  const bytes = await printed(signingAgreement, aPaperContent());
  const length = bytes.length;
  const pages = await pagesOf(bytes);
  expect(pages.count).toBe(13);
  const { width, height } = await pages.sizeOf(13);
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  await pages.close();
  expect(bytes.length).toBe(length);
});

it('the same paper gives the same bytes', async () => {
  const first = await printed(signingAgreement, aPaperContent());
  expect(await printed(signingAgreement, aPaperContent())).toEqual(first);
});

it('tells how far it has come, up to the whole', async () => {
  const heard: number[] = [];
  await renderPaper(signingAgreement.describe(aPaperContent(), paperOptions()), await loadFonts(), {
    onProgress: (fraction) => heard.push(fraction),
  });
  expect(heard[0]).toBe(0);
  expect(heard.at(-1)).toBe(1);
  expect([...heard].sort((a, b) => a - b)).toEqual(heard);
});

it('stops when it is called off', async () => {
  const calledOff = AbortSignal.abort(new Error('没有打印'));
  const description = signingAgreement.describe(aPaperContent(), paperOptions());
  await expect(renderPaper(description, await loadFonts(), { signal: calledOff })).rejects.toThrow(
    '没有打印',
  );
});

it('fetches nothing and reads no file, whatever a description asks for', async () => {
  const fonts = await loadFonts();
  const description = { content: [{ image: '/etc/hostname' }], defaultStyle: { font: 'Song' } };
  await expect(renderPaper(description, fonts)).rejects.toThrow(/not found in virtual file system/);
});
