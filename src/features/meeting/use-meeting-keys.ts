import { useEffect, useRef } from 'react';

export type MeetingKeys = {
  readonly page: number;
  readonly pages: number;
  readonly go: (page: number) => void;
  readonly leave: () => void;
};

/** Turns pages by ← → space, by PageUp and PageDown as hand-held pointers send them, and by 1 to 5; Esc leaves. */
export function useMeetingKeys(keys: MeetingKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { page, pages, go, leave } = latest.current;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing)
        return;
      if (event.key === 'Escape') leave();
      else if (!isTakenBy(event.target, event.key)) {
        const to = pageFor(event.key, page, pages);
        if (to === null) return;
        event.preventDefault();
        go(to);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function pageFor(key: string, page: number, pages: number): number | null {
  const digit = /^[1-9]$/.test(key) ? Number(key) : null;
  if (digit !== null) return digit <= pages ? digit : null;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(pages, Math.max(1, page + step));
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
  ' ': 1,
};

/** Boxes keep their own keys, radio buttons their arrows, and whatever can be pressed its space. */
function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('select, textarea, input:not([type="radio"], [type="checkbox"])')) {
    return target instanceof HTMLSelectElement || !key.startsWith('Page');
  }
  if (key === ' ') return target.closest('input, button, a') !== null;
  return key.startsWith('Arrow') && target.matches('[type="radio"]');
}
