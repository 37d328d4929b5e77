import type { Locator, Page } from 'playwright-core';
import { screenStands } from './app.ts';

/** Opens the worked example of Changchun; gives its address inside the app. */
export async function openSampleIn(page: Page, home: string): Promise<string> {
  await page.goto(home);
  await screenStands(page);
  return openSampleHere(page);
}

/** The same where the start page stands already. */
export async function openSampleHere(page: Page): Promise<string> {
  await page.getByRole('button', { name: /看示例：长春/ }).click();
  await page.waitForURL(/#\/p\//);
  // The address changes first; only when its own heading stands has the project been read.
  await page.getByRole('heading', { level: 1, name: /老干部宿舍/ }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

/** The blanks of the agreement; the last of them takes any words. */
export const lastField = 'main input[type="text"]';

export const lastBlank = (page: Page): Locator => page.locator(lastField).last();

/** Goes to the last blank of the agreement and gives what stands in it. */
export async function lastTerm(page: Page, home: string, project: string): Promise<string> {
  await page.goto(`${home}#${project}/terms`);
  await lastBlank(page).waitFor();
  return lastBlank(page).inputValue();
}

/** Writes into the last blank of the agreement and presses save; does not wait for the disk. */
export async function setTerm(page: Page, text: string): Promise<void> {
  await lastBlank(page).fill(text);
  await page.getByRole('button', { name: '保存约定', exact: true }).click();
}

/** The same; resolves once the page has said that it is on disk. */
export async function setTermOnDisk(page: Page, text: string): Promise<void> {
  await lastBlank(page).fill(text);
  const saved = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let isSaving = false;
        new MutationObserver(() => {
          const status = document.querySelector('header')?.textContent ?? '';
          if (status.includes('正在保存')) isSaving = true;
          else if (isSaving && /已(自动)?保存/.test(status)) resolve();
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await page.getByRole('button', { name: '保存约定', exact: true }).click();
  await saved;
}
