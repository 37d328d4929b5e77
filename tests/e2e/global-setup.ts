import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildIfChanged, targets } from '../../scripts/build-if-changed.mjs';
import { serve } from '../../scripts/serve.mjs';
import { findBrowser, type TestBrowser } from '../browser/find-browser.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the runner's own interface is added to
  export interface ProvidedContext {
    readonly browser: TestBrowser;
    readonly siteAddress: string;
    readonly fileAddress: string;
  }
}

/** Once for all test files: the browser is unpacked, both builds are fresh, the site is served with its real headers. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  buildIfChanged('site');
  buildIfChanged('file');
  const { address, close } = await serve({ folder: targets.site.folder, port: 0 });
  project.provide('browser', browser);
  project.provide('siteAddress', address);
  project.provide('fileAddress', pathToFileURL(path.join(targets.file.folder, 'linti.html')).href);
  return close;
}
