import type { Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/** A finger on a phone; letters come from the keys on its screen. */
export const fingerOn = ({ keyboard }: Page): Hand => ({
  press: (control) => control.tap(),
  write: async (field, text) => {
    await field.tap();
    await field.selectText();
    await (text === '' ? keyboard.press('Delete') : keyboard.insertText(text));
  },
  choose: async (field, label) => void (await field.selectOption({ label })),
  goTo: (field) => field.tap(),
});
