import type { Notebook } from './witness';

/** The browser's `localStorage` as a notebook; where it is shut off, nothing is noted and nothing fails. */
export function localNotebook(): Notebook {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write: (key, text) => attempt((storage) => storage.setItem(key, text), undefined),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
    keys: () => attempt((storage) => Object.keys(storage), []),
  };
}
