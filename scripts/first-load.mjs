import { readFileSync } from 'node:fs';

/** What the entry asks for as soon as the page is painted (src/app/main.ts). */
export const askedFirst = ['src/app/open-storage.ts', 'src/app/start.tsx'];

/**
 * What must arrive before the first screen of the hosted site stands: the page with its styles in it, its script, what
 * that asks for at once, and what they import. Read off the build's manifest.
 * @returns {readonly string[]}
 */
export function firstLoad() {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const files = new Set(['index.html']);
  const add = (name) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The manifest names no ${name}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    (chunk.imports ?? []).forEach(add);
  };
  ['index.html', ...askedFirst].forEach(add);
  return [...files];
}
