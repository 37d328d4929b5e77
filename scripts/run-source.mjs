// Runs a module of the source, or of the tests, through Vite, with what of the build it needs: its fonts from the disk.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install-if-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} file from the project's folder, wherever the person stands
 * @returns {Promise<any>} what the module exports
 */
export async function runSource(file) {
  installIfMissing();
  const { loadConfigFromFile, runnerImport } = await import('vite');
  const own = await loadConfigFromFile(
    { command: 'serve', mode: 'production' },
    path.join(root, 'scripts/vite/command-line.config.mjs'),
  );
  const { module } = await runnerImport(path.join(root, file), { root, configFile: false, ...own?.config });
  return module;
}
