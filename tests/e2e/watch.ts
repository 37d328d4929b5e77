import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong behind the screen; gathered from the first request on. */
export type Watch = {
  readonly complaints: () => readonly string[];
  readonly forgive: (pattern: RegExp) => void;
};

/**
 * Watches a context for what must never happen: a request that leaves the page's own origin, an error in the console
 * (a breach of the security policy is one), an exception that nobody caught.
 */
export function watch(context: BrowserContext, home: string): Watch {
  const complaints: string[] = [];
  const forgiven: RegExp[] = [];
  context.on('request', (request) => {
    if (!staysHome(request.url(), home)) complaints.push(`A request left the page: ${request.url()}`);
  });
  const listen = (page: Page): void => {
    page.on('websocket', (socket) => complaints.push(`A connection left the page: ${socket.url()}`));
    page.on('pageerror', (error) => complaints.push(`Nobody caught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`Console: ${message.text()}`);
    });
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  return {
    complaints: () => complaints.filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint))),
    forgive: (pattern) => void forgiven.push(pattern),
  };
}

/** Made by the page itself, or part of the browser, such as its own reader for PDF. */
const neverSent = ['data:', 'blob:', 'about:', 'chrome:', 'chrome-extension:'];

/** A site may ask its own origin; a file only for itself. */
function staysHome(address: string, home: string): boolean {
  const { protocol, origin, href } = new URL(address);
  if (neverSent.includes(protocol)) return true;
  if (home.startsWith('file:')) return href.split('#')[0] === home;
  return origin === new URL(home).origin;
}
