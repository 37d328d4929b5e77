import { useSyncExternalStore } from 'react';

/** How much room there is: `width` in CSS px, `em` in characters of the chosen text size. */
export type Viewport = { readonly width: number; readonly em: number };

const assumed: Viewport = { width: 1280, em: 71 };

/**
 * The window's width, in px and in characters. Media queries cannot see the chosen text size, and 1,280 px
 * are 71 characters at 标准 but 42 at 特大.
 */
export const useViewport = (): Viewport => useSyncExternalStore(subscribe, current, () => assumed);

let known = assumed;
let isWatched = false;
const listeners = new Set<() => void>();

/** Looks only while nobody would say that it changed: each look makes the browser lay the page out. */
function current(): Viewport {
  watchWindow();
  if (listeners.size === 0) look();
  return known;
}

function look(): void {
  const width = document.documentElement.clientWidth || assumed.width;
  const em = Math.floor(width / rootFontSize());
  if (known.width !== width || known.em !== em) known = { width, em };
}

/** One rem in CSS px; 18 where there is no layout (tests). */
export const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 18;

/** For as long as the page stands, so that no change goes by between a screen's drawing and its subscription. */
function watchWindow(): void {
  if (isWatched) return;
  isWatched = true;
  window.addEventListener('resize', lookAgain);
  new MutationObserver(lookAgain).observe(document.documentElement, { attributeFilter: ['data-text-size'] });
}

function lookAgain(): void {
  look();
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
