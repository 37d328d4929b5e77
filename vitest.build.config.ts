import { defineConfig } from 'vitest/config';

/** Looks at what the two builds made: weights, policies, and that nothing was left behind. */
export default defineConfig({
  test: { include: ['tests/build/**/*.test.ts'], globalSetup: ['tests/build/global-setup.ts'] },
});
