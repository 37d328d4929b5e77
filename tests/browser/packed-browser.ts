import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestBrowser } from './find-browser.ts';

const cache = path.resolve('node_modules/.cache');
const unpacked = path.join(cache, 'chromium');

/** The Chromium inside `@sparticuz/chromium`, unpacked once; undefined where it does not run (it is for 64-bit Linux). */
export async function packedBrowser(): Promise<TestBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(unpacked)) unpack();
  const browser = path.join(unpacked, 'chromium');
  const ownLibraries = { LD_LIBRARY_PATH: path.join(unpacked, 'al2023', 'lib') };
  if (runs(browser, {})) return { path: browser, env: {} };
  return runs(browser, ownLibraries) ? { path: browser, env: ownLibraries } : undefined;
}

/**
 * Unpacks aside and moves into place, so that a start cut short leaves no half browser. In a process of its own, since
 * the package reads TMPDIR, and the sign that it should bring libraries along, when it is imported.
 */
function unpack(): void {
  const aside = path.join(cache, `chromium-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: aside, VERCEL: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status === 0 && !existsSync(unpacked)) renameSync(aside, unpacked);
  else rmSync(aside, { recursive: true, force: true });
}

function runs(browser: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(browser, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;
}
