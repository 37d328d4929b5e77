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

const current = (): Viewport => {
  const width = document.documentElement.clientWidth || assumed.width;
  const em = Math.floor(width / rootFontSize());
  if (known.width !== width || known.em !== em) known = { width, em };
  return known;
};

/** One rem in CSS px; 18 where there is no layout (tests). */
export const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 18;

const subscribe = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text-size'] });
  window.addEventListener('resize', changed);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', changed);
  };
};
