import { readFileSync } from 'node:fs';

/**
 * What must arrive before the first screen of the hosted site stands: the page, its script, what that
 * imports at once, and their styles. Read off the build's manifest.
 * @returns {readonly string[]}
 */
export function firstLoad() {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const entry = manifest['index.html'];
  if (entry === undefined) throw new Error('The manifest names no entry.');
  const files = new Set(['index.html']);
  const add = (chunk) => {
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const name of chunk.imports ?? []) if (manifest[name] !== undefined) add(manifest[name]);
  };
  add(entry);
  return [...files];
}
