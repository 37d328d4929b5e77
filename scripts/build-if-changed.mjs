// Builds the hosted site unless dist already holds a build of these very sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** The two things that are built from one source, and where they land. */
export const targets = {
  site: { mode: 'production', folder: path.join(root, 'dist') },
  file: { mode: 'file', folder: path.join(root, 'dist-file') },
};

/**
 * Builds a target if its sources have changed since the last time.
 * @param {'site' | 'file'} name
 * @returns {Promise<boolean>} whether a build was needed
 */
export async function buildIfChanged(name) {
  const { mode, folder } = targets[name];
  const stamp = path.join(root, '.cache', `built-${name}`);
  const now = digestOfSources();
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  const { build } = await import('vite');
  await build({ root, mode, logLevel: 'warn' });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesUnder(path.join(root, name)))) {
    hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
