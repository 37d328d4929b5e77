// `npm run linti -- …`: the command line (src/cli), run from source.
import { runSource } from './run-source.mjs';

// npm runs scripts in the project's folder; file names are meant from where the person stands.
const { INIT_CWD: standing, npm_lifecycle_event: script } = process.env;
if (standing && script === 'linti') process.chdir(standing);

const { answer } = await runSource('src/cli/run.ts');
const { code, out, complaint } = answer;
process.stdout.write(out);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
