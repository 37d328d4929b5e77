import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const outside = [...configDefaults.exclude, 'tests/build/**', 'tests/e2e/**'];

/**
 * Everything that needs neither a build nor a browser: `*.test.ts` runs in Node, `*.test.tsx` in jsdom.
 * What does need them has configurations of its own (vitest.build.config.ts, vitest.browser.config.ts).
 */
export default defineConfig((environment) =>
  mergeConfig(viteConfig(environment), {
    test: {
      env: { TZ: 'Asia/Shanghai' },
      projects: [
        {
          extends: true,
          test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: outside, environment: 'node' },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            include: ['tests/**/*.test.tsx'],
            exclude: outside,
            environment: 'jsdom',
            setupFiles: ['tests/setup-dom.ts'],
          },
        },
      ],
      coverage: { include: ['src/domain/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
    },
  }),
);
