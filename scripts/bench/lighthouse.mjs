// What Lighthouse says of the hosted build: performance, accessibility and good practice, for the app and for a household’s card.
import path from 'node:path';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { serve } from '../serve.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const PORT = 9333;

/**
 * Runs Lighthouse against the site in a browser of its own; needs the build.
 * @returns {Promise<{ title: string, columns: readonly string[], rows: readonly (readonly string[])[] }>}
 */
export async function measureWithLighthouse() {
  const { module } = await runnerImport('./tests/browser/find-browser.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const { cardCode } = (
    await runnerImport('./tests/e2e/screens.ts', { configFile: false, logLevel: 'error' })
  ).module;
  const { path: executablePath, env } = await module.findBrowser();
  const site = await serve({ folder: path.resolve('dist'), port: 0 });
  const launch = () =>
    chromium.launch({
      executablePath,
      args: [...module.browserFlags, `--remote-debugging-port=${PORT}`],
      env: { ...process.env, ...env },
    });
  try {
    const rows = [];
    for (const [name, address, config] of [
      ['the app at a desk', site.address, desktop],
      ['the app on a phone with a slow line', site.address, undefined],
      ['a household’s card on a phone with a slow line', `${site.address}h/#${cardCode}`, undefined],
    ]) {
      const lhr = await measured(launch, address, config);
      rows.push([name, ...CATEGORIES.map((category) => score(lhr, category))]);
      complain(lhr);
    }
    return { title: 'Lighthouse, of 100', columns: ['', ...CATEGORIES], rows };
  } finally {
    await site.close();
  }
}

/** A browser that never painted has measured nothing: another one is asked, twice at most. */
async function measured(launch, address, config, tries = 3) {
  const lhr = await runInNewBrowser(launch, address, config);
  if (lhr.runtimeError === undefined) return lhr;
  console.error(`  ${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
  if (tries === 1) throw new Error(`Lighthouse measured nothing: ${lhr.runtimeError.code}.`);
  return measured(launch, address, config, tries - 1);
}

/** Everybody comes for the first time: Lighthouse leaves standing what a visit has stored. */
async function runInNewBrowser(launch, address, config) {
  const browser = await launch();
  try {
    const options = { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error', locale: 'zh' };
    const run = await lighthouse(address, options, config);
    if (run === undefined) throw new Error('Lighthouse gave no result.');
    return run.lhr;
  } finally {
    await browser.close();
  }
}

const score = ({ categories }, category) => `${Math.round((categories[category]?.score ?? 0) * 100)}`;

/** Every audit that is not whole, so that whoever measures sees what to mend. */
function complain({ categories, audits }) {
  for (const { auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9) {
        console.error(`  ${id}: ${audit.displayValue ?? audit.title}`);
      }
    }
  }
}
