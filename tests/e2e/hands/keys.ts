import type { ElementHandle, Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/** More stops than any page of the app has; beyond them a control cannot be reached. */
const MOST_STOPS = 400;

/** Keys alone: Tab to what is wanted, arrows inside a group of choices or a picture, Enter or the space bar to press. */
export function keysOn(page: Page): Hand {
  const { keyboard } = page;

  /** Where the wanted control lies, seen from the one that has the focus. */
  async function way(wanted: ElementHandle<HTMLElement | SVGElement>): Promise<'here' | 'Tab' | 'Arrow'> {
    return wanted.evaluate((element) => {
      const { activeElement } = document;
      if (activeElement === element) return 'here';
      const group = element.closest('[role=radiogroup], fieldset, [role=tablist]');
      const isChoice = element.matches('[type=radio], [role=tab]') && group?.contains(activeElement) === true;
      const isOfThePicture = element.matches('[data-cell]') && activeElement?.matches('[data-cell]') === true;
      return isChoice || isOfThePicture ? 'Arrow' : 'Tab';
    });
  }

  async function step(wanted: ElementHandle<HTMLElement | SVGElement>): Promise<void> {
    const key = await wanted.evaluate((element) => {
      const from = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const to = element.getBoundingClientRect();
      const [across, down] = [
        to.x + to.width / 2 - from.x - from.width / 2,
        to.y + to.height / 2 - from.y - from.height / 2,
      ];
      if (Math.abs(down) > from.height / 2) return down > 0 ? 'ArrowDown' : 'ArrowUp';
      return across > 0 ? 'ArrowRight' : 'ArrowLeft';
    });
    await keyboard.press(key);
  }

  async function reach(control: Locator): Promise<void> {
    await control.waitFor({ state: 'attached' });
    const wanted = await control.elementHandle();
    if (wanted === null) throw new Error(`${control} is not there.`);
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const next = await way(wanted);
      if (next === 'here') return;
      await (next === 'Tab' ? keyboard.press('Tab') : step(wanted));
    }
    throw new Error(`${control} is not reached by keys.`);
  }

  return {
    press: async (control) => {
      await reach(control);
      const isChoice = await control.evaluate((element) => element.matches('[type=radio], [type=checkbox]'));
      if (!isChoice) await keyboard.press('Enter');
      else if (!(await control.isChecked())) await keyboard.press(' ');
    },
    write: async (field, text) => {
      await reach(field);
      await keyboard.press('Control+a');
      await (text === '' ? keyboard.press('Delete') : keyboard.insertText(text));
    },
    choose: async (field, label) => {
      await reach(field);
      await keyboard.press('Home');
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        const chosen = await field.evaluate((element) =>
          element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : undefined,
        );
        if (chosen === label) return;
        await keyboard.press('ArrowDown');
      }
      throw new Error(`${label} is not among the choices.`);
    },
    goTo: reach,
  };
}
