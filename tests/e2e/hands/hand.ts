import type { Locator } from 'playwright-core';

/** How a person reaches a control and uses it: with a mouse, with keys alone, with a finger. */
export type Hand = {
  readonly press: (control: Locator) => Promise<void>;
  /** Puts a text in the place of what a field holds. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly choose: (field: Locator, label: string) => Promise<void>;
  /** Goes to a field, as before a paste. */
  readonly goTo: (field: Locator) => Promise<void>;
};
