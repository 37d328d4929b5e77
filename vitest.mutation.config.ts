import { defineConfig } from 'vitest/config';

/**
 * What judges a mutant: the examples, vectors, properties and slow second implementations of the domain, and the sentences
 * that explain its figures. Properties are drawn 20 times, for time.
 */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai', PROPERTY_RUNS: '20' },
    include: [
      'tests/domain/**/*.test.ts',
      'tests/oracle/**/*.test.ts',
      'tests/properties/**/*.test.ts',
      'tests/sample/**/*.test.ts',
      'tests/text/why/**/*.test.ts',
      'tests/vectors.test.ts',
    ],
    exclude: ['tests/properties/copies.test.ts'],
    environment: 'node',
    // Loading the domain anew for every file of every mutant would take most of the time.
    isolate: false,
  },
});
