import type { Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/** A mouse; keys serve for letters only. */
export const mouseOn = ({ keyboard }: Page): Hand => ({
  press: (control) => control.click(),
  write: async (field, text) => {
    await field.click();
    await field.selectText();
    await (text === '' ? keyboard.press('Delete') : keyboard.insertText(text));
  },
  choose: async (field, label) => void (await field.selectOption({ label })),
  goTo: (field) => field.click(),
});
