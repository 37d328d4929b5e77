import './older-browsers';
import './first-glance/first-glance.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { sayNotOpened } from './first-glance/say-not-opened';

/** How long at most the app waits for the first glance to be seen. */
const GLANCE_MS = 400;

/**
 * Whatever the page already shows is on the screen before the app asks for the processor. Where nothing is shown yet,
 * or the browser does not tell, one frame is waited for.
 */
const painted = new Promise<void>((resolve) => {
  if (document.visibilityState === 'hidden') return resolve();
  const isShown = !document.documentElement.hasAttribute('data-known-here');
  if (isShown && PerformanceObserver.supportedEntryTypes.includes('paint')) {
    setTimeout(resolve, GLANCE_MS);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  } else {
    requestAnimationFrame(() => setTimeout(resolve));
  }
});

/** Lets a finger or a key be heard between two parts that each take the processor for a while. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Sends for everything that the first screen needs, as the page names it, at once. */
function sendForScripts(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-rel]'))
    link.rel = link.dataset['rel'] ?? '';
}

async function open(root: HTMLElement): Promise<void> {
  await painted;
  sendForScripts();
  await import('../persistence/schema/primitives');
  await breath();
  await import('../persistence/schema/fact');
  await breath();
  const { openStorage } = await import('./open-storage');
  const storage = openStorage();
  await breath();
  await import('react-dom/client');
  await breath();
  await import('../ui/header/AppHeader');
  await breath();
  const { start } = await import('./start');
  await breath();
  await start(root, storage);
}

const root = document.getElementById('root');
if (root) open(root).catch(sayNotOpened);
