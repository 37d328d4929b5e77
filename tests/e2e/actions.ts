import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hands/hand.ts';
import { mouseOn } from './hands/mouse.ts';

/** A control by what a person reads on it, or by a locator where that is not enough. */
export type Target = string | Locator;

/** What a person did so far: each click, each field typed into (once, however often), each paste. */
export type ActionCount = { readonly clicks: number; readonly fields: number; readonly pastes: number };

export type Actions = ReturnType<typeof actionsOn>;

const pressable = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch', 'menuitem', 'option'] as const;

/** The verbs of the tests: each finds its control, does what a person would, and counts it. */
export function actionsOn(page: Page, hand: Hand = mouseOn(page)) {
  let clicks = 0;
  let pastes = 0;
  const fields = new Set<string>();

  const control = (target: Target): Locator =>
    typeof target === 'string' ? byName(page, target).first() : target;
  const field = (target: Target): Locator =>
    typeof target === 'string' ? page.getByLabel(target, { exact: true }).first() : target;

  return {
    click: async (target: Target): Promise<void> => {
      await hand.press(control(target));
      clicks += 1;
    },
    fill: async (target: Target, text: string): Promise<void> => {
      await hand.write(field(target), text);
      fields.add(field(target).toString());
    },
    choose: async (target: Target, label: string): Promise<void> => {
      await hand.choose(field(target), label);
      fields.add(field(target).toString());
    },
    paste: async (target: Target, text: string): Promise<void> => {
      await hand.goTo(field(target));
      await field(target).evaluate(pasteInto, text);
      pastes += 1;
    },
    press: async (key: string): Promise<void> => {
      await page.keyboard.press(key);
    },
    counted: (): ActionCount => ({ clicks, fields: fields.size, pastes }),
    total: (): number => clicks + fields.size + pastes,
  };
}

function byName(page: Page, name: string): Locator {
  const [first, ...others] = pressable.map((role) => page.getByRole(role, { name, exact: true }));
  if (first === undefined) throw new Error('No roles to look for.');
  return others.reduce((found, other) => found.or(other), first);
}

/** As Ctrl+V would: the page may take the event, and if it does not, the text goes in at the cursor. */
function pasteInto(element: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (element.dispatchEvent(event)) document.execCommand('insertText', false, text);
}
