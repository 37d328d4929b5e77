import { defineConfig } from 'vitest/config';

/**
 * What judges a mutant: the examples, vectors and slow second implementations of the folder it is in. Properties are left
 * out for time; whatever they alone would notice counts as not noticed.
 */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai', PROPERTY_RUNS: '20' },
    include: [
      'tests/domain/{kernel,money,apportionment,consensus,consent}/**/*.test.ts',
      'tests/oracle/**/*.test.ts',
      'tests/properties/money.test.ts',
      'tests/vectors.test.ts',
    ],
    environment: 'node',
  },
});
