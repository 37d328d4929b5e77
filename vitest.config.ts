import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const ofTheHouse = ['tests/architecture.test.ts', 'tests/tooling/**/*.test.ts'];
/** A database that fails on purpose may still answer when its test is over: each file has a process to itself. */
const ofTheStorage = 'tests/persistence/**/*.test.ts';
const outside = [...configDefaults.exclude, ...ofTheHouse, 'tests/build/**', 'tests/e2e/**'];

/** The test file in whose time an error came up, as the runner notes it on the error. */
const testOf = (error: object): string => ('VITEST_TEST_PATH' in error ? String(error.VITEST_TEST_PATH) : '');

/**
 * Everything that needs neither a build nor a browser (those have vitest.build.config.ts and
 * vitest.browser.config.ts): `*.test.ts` runs in Node, `*.test.tsx` in jsdom, `storage` is what fails on purpose, and
 * `house` is what holds for the code base itself.
 */
export default defineConfig((environment) =>
  mergeConfig(viteConfig(environment), {
    test: {
      env: { TZ: 'Asia/Shanghai' },
      // For slow, shared machines; nothing is timed.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      maxWorkers: 2,
      // PouchDB answers a call twice that was made before it was ready: to the caller, and by a promise nobody holds.
      // In the sweep over storage that fails on purpose, the first alone counts.
      onUnhandledError: ({ stack = '', ...error }: Error) =>
        !(testOf(error).endsWith('/fault-sweep.test.ts') && stack.includes('/pouchdb-')),
      projects: [
        { extends: true, test: { name: 'house', include: ofTheHouse, environment: 'node' } },
        {
          extends: true,
          test: {
            name: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: [...outside, ofTheStorage],
            environment: 'node',
            // Nothing here changes what files share: loading the domain once saves a third of the stage.
            isolate: false,
            setupFiles: ['tests/setup-seed.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'storage',
            include: [ofTheStorage],
            environment: 'node',
            setupFiles: ['tests/setup-seed.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            include: ['tests/**/*.test.tsx'],
            exclude: outside,
            environment: 'jsdom',
            setupFiles: ['tests/setup-seed.ts', 'tests/setup-dom.ts'],
          },
        },
      ],
      coverage: {
        include: ['src/domain/**/*.ts'],
        reporter: ['text-summary', 'json-summary'],
        thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 },
      },
    },
  }),
);
