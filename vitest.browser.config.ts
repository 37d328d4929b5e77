import { defineConfig } from 'vitest/config';
import { STOPPED_DRAWING } from './tests/e2e/window-size.ts';

/** The built site and the single file in a real browser. Timeouts are for slow, shared machines; nothing is timed. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/global-setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 180_000,
    // Nothing but a browser's own standstill is forgiven, once.
    retry: { count: 1, condition: new RegExp(STOPPED_DRAWING) },
    // Most of a browser test is waiting, also on two cores.
    maxWorkers: 3,
  },
});
