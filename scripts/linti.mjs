// `npm run linti -- …`: the command line (src/cli), run from source through Vite.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install-if-missing.mjs';

installIfMissing();
const { loadConfigFromFile, runnerImport } = await import('vite');

const root = fileURLToPath(new URL('..', import.meta.url));

// npm runs scripts in the project's folder; file names are meant from where the person stands.
const { INIT_CWD: standing, npm_lifecycle_event: script } = process.env;
if (standing && script === 'linti') process.chdir(standing);

const own = await loadConfigFromFile(
  { command: 'serve', mode: 'production' },
  path.join(root, 'scripts/vite/command-line.config.mjs'),
);
const { module } = await runnerImport(path.join(root, 'src/cli/run.ts'), { root, ...own?.config });
const { code, out, complaint } = module.answer;
process.stdout.write(out);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
