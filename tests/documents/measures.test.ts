import { expect, it } from 'vitest';
import { BOUND, SINGLE, sheet, textWidth } from '../../src/documents/parts/sheet';
import { BODY, mm, set } from '../../src/documents/parts/type';
import { loadFonts } from '../../src/fonts/fonts';
import { renderPaper } from '../../src/pdf/render';
import { aPaperContent } from '../builders/paper-content';
import { paperOptions } from './printed';
import { textOfPages } from './text-of-pages';

it('a page of text in the agreement holds 22 lines of 28 characters, as official papers do', async () => {
  const text = '乘'.repeat(28 * 44);
  const description = sheet(aPaperContent(), paperOptions(), { title: '版心', margins: BOUND }, [
    set(text, BODY),
  ]);
  const pages = await textOfPages(await renderPaper(description, await loadFonts()));
  const lines = pages.map((page) => page.split('\n').filter((line) => line.startsWith('乘')));
  expect(lines.map(({ length }) => length)).toEqual([22, 22]);
  expect(new Set(lines.flat())).toEqual(new Set(['乘'.repeat(28)]));
});

it('the margins of the agreement are those of official papers, in millimetres', () => {
  expect(BOUND.map((points) => Math.round((points / mm(1)) * 10) / 10)).toEqual([28, 37, 26, 34.6]);
  expect(textWidth(BOUND)).toBeCloseTo(mm(156), 0);
});

it('what is posted singly has narrower margins', () => {
  expect(textWidth(SINGLE)).toBeGreaterThan(textWidth(BOUND));
});
