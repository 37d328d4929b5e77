import type { Page } from 'playwright-core';

/** How long a page may take until it hears that its window has another size, in milliseconds. */
const HEARING_MS = 30_000;

/** What is said of a browser that has stopped to draw a page, so that no test can judge it; such a test is tried anew. */
export const STOPPED_DRAWING = 'The browser stopped drawing this page';

/** Gives the window another size, and waits until the app has heard of it: a page that is not drawn any more never does. */
export async function resize(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  const hasHeard = (width: number): boolean =>
    window.innerWidth === width && document.documentElement.getAttribute('data-heard-width') === `${width}`;
  await page
    .waitForFunction(hasHeard, size.width, { polling: 20, timeout: HEARING_MS })
    .catch((error: unknown) => {
      throw new Error(`${STOPPED_DRAWING} at ${size.width} px.`, { cause: error });
    });
}
