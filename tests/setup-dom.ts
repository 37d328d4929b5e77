import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library tidies up by itself only where test functions are global.
afterEach(cleanup);

// What one test typed and did not save must not come back in the next.
afterEach(() => globalThis.sessionStorage?.clear());

// jsdom has no CSS.escape, which dialogs and overlays use to find their own elements.
if (typeof globalThis.CSS === 'undefined') {
  Object.defineProperty(globalThis, 'CSS', {
    value: { escape: (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`) },
  });
}
