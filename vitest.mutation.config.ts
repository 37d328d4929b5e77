import { defineConfig } from 'vitest/config';

/** What judges a mutant: the tests of the domain, its properties and its oracles, with few runs of each property. */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai', PROPERTY_RUNS: '25' },
    include: ['tests/{domain,properties,oracle,vectors}/**/*.test.ts', 'tests/vectors.test.ts'],
    exclude: ['tests/domain/project/**', 'tests/domain/agreement/**', 'tests/domain/jurisdictions/**'],
    environment: 'node',
  },
});
