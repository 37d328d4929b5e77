import type { Notebook } from '../../src/persistence/witness';

/** A notebook of one page, in memory. */
export function pageNotebook(): Notebook {
  const page = new Map<string, string>();
  return {
    read: (key) => page.get(key) ?? null,
    write: (key, text) => {
      page.set(key, text);
    },
    remove: (key) => {
      page.delete(key);
    },
    keys: () => [...page.keys()],
  };
}
