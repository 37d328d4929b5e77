import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { defineConfig } from 'vitest/config';

const folder = fileURLToPath(new URL('node_modules/.cache/bench', import.meta.url));

/**
 * What is measured, once each, against the engine bundled as it ships: module by module, as tests load it, every
 * call between two files would be measured with it. `npm run bench` runs it and writes docs/benchmarks.md.
 */
export default defineConfig(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      lib: { entry: 'tests/bench/engine.ts', formats: ['es'], fileName: () => 'engine.mjs' },
    },
  });
  return {
    resolve: { alias: [{ find: './engine', replacement: `${folder}/engine.mjs` }] },
    test: {
      fileParallelism: false,
      benchmark: { include: ['tests/bench/*.bench.ts'], outputJson: `${folder}/outcome.json` },
    },
  };
});
