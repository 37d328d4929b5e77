const PREFIX = 'linti.typed.';

/** Writes down for the window what is typed and not saved yet; `null` lets go of it. */
export function note(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, text);
  } catch {
    // Without it what was typed lives as long as the page does.
  }
}

/** What was written down and not let go of. */
export function noted(name: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
