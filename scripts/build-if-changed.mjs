// Builds the hosted site unless dist already holds a build of these very sources.
import { spawnSync } from 'node:child_process';
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
 * @returns {boolean} whether a build was needed
 */
export function buildIfChanged(name) {
  const { mode, folder } = targets[name];
  const stamp = path.join(root, '.cache', `built-${name}`);
  const now = digestOfSources();
  if (existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  build(mode);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** In a process of its own and without the test runner's environment, which would turn it into a development build. */
function build(mode) {
  const { NODE_ENV, VITEST, ...env } = process.env;
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error(`The build (${mode}) failed.`);
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
