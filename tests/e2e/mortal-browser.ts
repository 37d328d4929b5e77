import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserFlags } from '../browser/find-browser.ts';
import { marksArrival, PATIENCE, withoutFilePicker } from './app.ts';
import { type Watch, watch } from './watch.ts';

/** A browser of its own process group and profile, which can be killed as by pulling the plug. */
export type MortalBrowser = {
  readonly page: Page;
  readonly complaints: Watch['complaints'];
  /** Without any warning. */
  readonly kill: () => Promise<void>;
  /** As a person does, with everything written that it still has in hand. */
  readonly close: () => Promise<void>;
};

const living = new Set<ChildProcess>();
const folders = new Set<string>();

/** A folder for a profile, gone after the test. */
export function newProfile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'linti-profile-'));
  folders.add(folder);
  return folder;
}

/** Ends what a failing test would leave running, and removes the profiles. */
export function buryAll(): void {
  living.forEach(killGroup);
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    } catch {
      // A helper process of a killed browser may still write; the system empties its temporary folder.
    }
  }
  folders.clear();
}

/** Starts a browser on a profile and gives its page, still blank. */
export async function startBrowser(folder: string, home: string): Promise<MortalBrowser> {
  const { path: executable, env } = inject('browser');
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(path.join(folder, name), { force: true });
  const child = spawn(
    executable,
    [...browserFlags, '--headless', `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  living.add(child);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      living.delete(child);
      resolve();
    });
  });
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(withoutFilePicker);
  await context.addInitScript(marksArrival);
  const { complaints } = watch(context, home);
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    complaints,
    kill: async () => {
      killGroup(child);
      await gone;
    },
    close: async () => {
      await shutDown(browser);
      await gone;
    },
  };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
}

async function shutDown(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  // The connection goes down with the browser, so that no answer may come.
  await devtools.send('Browser.close').catch(() => undefined);
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}
