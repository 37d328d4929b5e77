import type { Page } from 'playwright-core';

/** What a browser reports for every key that an input method takes for itself. */
const TAKEN = { key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 } as const;

/** A Chinese input method, by the protocol through which the system's own one speaks to the browser. */
export type InputMethod = {
  /** Types the letters of a pinyin one by one; nothing is chosen yet. */
  readonly spell: (letters: string) => Promise<void>;
  /** Presses a key that the input method keeps to itself, such as Enter over its list of words. */
  readonly keep: (code: string) => Promise<void>;
  /** Takes a word off the list: it replaces the letters. */
  readonly pick: (word: string) => Promise<void>;
};

export async function inputMethodOn(page: Page): Promise<InputMethod> {
  const session = await page.context().newCDPSession(page);
  const press = async (code: string): Promise<void> => {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, ...TAKEN });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code, ...TAKEN });
  };
  return {
    spell: async (letters) => {
      for (let end = 1; end <= letters.length; end += 1) {
        await press(`Key${letters.charAt(end - 1).toUpperCase()}`);
        const text = letters.slice(0, end);
        await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      }
    },
    keep: press,
    pick: async (word) => {
      await press('Space');
      await session.send('Input.insertText', { text: word });
    },
  };
}
