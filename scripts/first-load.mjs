import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the entry asks for as soon as the page is painted, in this order (src/app/main.ts). */
export const askedFirst = [
  'src/persistence/schema/primitives.ts',
  'src/persistence/schema/fact.ts',
  'src/app/open-storage.ts',
  'node_modules/react-dom/client.js',
  'src/ui/header/AppHeader.tsx',
  'src/app/start.tsx',
];

/**
 * The file that brings what the first screen needs for this step.
 * @param {string} module
 */
export const nameOfStep = (module) => `first-${path.parse(module).name}`;

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
  add('index.html');
  for (const module of askedFirst) {
    const found = Object.entries(manifest).find(([, { name }]) => name === nameOfStep(module));
    if (found === undefined) throw new Error(`The manifest names no ${nameOfStep(module)}.`);
    add(found[0]);
  }
  return [...files];
}
