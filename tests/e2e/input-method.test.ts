import { describe, expect } from 'vitest';
import { opinionText } from '../../src/text/zh-cn/opinion.ts';
import { type App, test } from './app.ts';
import { type InputMethod, inputMethodOn } from './input-method.ts';
import { household, openSample } from './screens.ts';
import { resize } from './window-size.ts';

const sample = '/p/sample-changchun';

/** What has the focus: the name it goes by and what is written in it. */
const focused = ({ page }: App): Promise<readonly [name: string | null, text: string]> =>
  page.evaluate(() => {
    const { activeElement: field } = document;
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    return [field?.getAttribute('aria-label') ?? null, isField ? field.value : ''] as const;
  });

/** Spells and picks one word after another. */
async function write(method: InputMethod, words: readonly (readonly [string, string])[]): Promise<void> {
  for (const [letters, word] of words) {
    await method.spell(letters);
    await method.pick(word);
  }
}

describe('a Chinese input method loses no letter', () => {
  test('in the list of households, where keys also move from cell to cell', { timeout: 180_000 }, async ({
    site,
  }) => {
    const { page, go } = site;
    await openSample(site);
    await go(`${sample}/households`);
    const method = await inputMethodOn(page);
    const cell = page.getByRole('textbox', { name: /101.*业主/ });
    await cell.focus();

    await method.spell('ou');
    expect((await focused(site))[1]).toBe('ou');
    for (const code of ['Enter', 'ArrowDown', 'ArrowRight', 'Delete', 'Escape']) await method.keep(code);
    expect(await focused(site)).toEqual([await cell.getAttribute('aria-label'), 'ou']);
    await method.pick('欧阳');
    await write(method, [
      ['jian', '建'],
      ['guo', '国'],
    ]);
    expect((await focused(site))[1]).toBe('欧阳建国');

    await page.keyboard.press('Enter');
    expect((await focused(site))[0]).toMatch(/102.*业主/);
    await page
      .getByText(/^已自动保存/)
      .first()
      .waitFor();
    await page.reload();
    await expect.poll(() => cell.inputValue()).toBe('欧阳建国');
  });

  test('in a cell that another change draws anew in the middle of a word', { timeout: 180_000 }, async ({
    site,
  }) => {
    const { page, go } = site;
    await openSample(site);
    await go(`${sample}/households`);
    const method = await inputMethodOn(page);
    await page.getByRole('textbox', { name: /101.*业主/ }).focus();
    await method.spell('wang');
    await resize(page, { width: 1200, height: 700 });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await method.spell('wangjian');
    await method.pick('王建');
    expect((await focused(site))[1]).toBe('王建');
  });

  test('in the search for a room', { timeout: 180_000 }, async ({ site }) => {
    const { page, go } = site;
    await openSample(site);
    await go(`${sample}/building`);
    const method = await inputMethodOn(page);
    const search = page.getByRole('textbox', { name: opinionText.find });
    await search.focus();
    await write(method, [
      ['dong', '东'],
      ['shi', '室'],
    ]);
    expect(await search.inputValue()).toBe('东室');
  });

  test('in a note, before, between and after what is there', { timeout: 180_000 }, async ({ site }) => {
    const { page, go, click } = site;
    await openSample(site);
    await go(`${sample}/door/${household}`);
    const method = await inputMethodOn(page);
    await click(page.locator('summary', { hasText: opinionText.more }));
    const note = page.getByRole('textbox', { name: opinionText.note }).first();
    await note.focus();
    await write(method, [
      ['wanshang', '晚上'],
      ['zaijia', '在家'],
    ]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await write(method, [['qidian', '七点']]);
    await page.keyboard.press('Home');
    await write(method, [['zhouliu', '周六']]);
    await page.keyboard.press('End');
    await write(method, [['juhao', '。']]);
    expect(await note.inputValue()).toBe('周六晚上七点在家。');
  });
});
