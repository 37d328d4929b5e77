import { defineConfig } from 'vitest/config';

/** Looks at what the two builds made: weights, policies, and that nothing was left behind. */
export default defineConfig({
  test: {
    // For slow, shared machines; nothing is timed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/build/**/*.test.ts'],
    globalSetup: ['tests/build/global-setup.ts'],
  },
});
