import { useLayoutEffect, useSyncExternalStore } from 'react';
import { keptTextSize } from '../../shell/text-size-setting';
import { applyTextSize } from '../../ui/header/text-size';
import { rootFontSize } from '../../ui/viewport';

/** The size of type that grows with the screen, as long as the meeting lasts; then, and in the hand, the chosen size. */
export function useProjectorText(isHeld: boolean): void {
  useLayoutEffect(() => {
    if (isHeld) return undefined;
    applyTextSize('projector');
    return () => applyTextSize(keptTextSize());
  }, [isHeld]);
}

/** The screen in rem: how many characters across, how many lines down; without end where the page scrolls. */
export type StageSize = { readonly wide: number; readonly high: number };

/** The size of the screen in rem, so that a page can decide how many floors it shows. */
export const useStageSize = (): StageSize => useSyncExternalStore(subscribe, current, () => known);

let known: StageSize = { wide: 42, high: 24 };

const current = (): StageSize => {
  const rem = rootFontSize();
  const wide = window.innerWidth / rem;
  const isProjected = document.documentElement.dataset['textSize'] === 'projector';
  const high = isProjected ? window.innerHeight / rem : Number.POSITIVE_INFINITY;
  if (known.wide !== wide || known.high !== high) known = { wide, high };
  return known;
};

const subscribe = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-text-size'] });
  window.addEventListener('resize', changed);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', changed);
  };
};
