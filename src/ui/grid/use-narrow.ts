import { type RefCallback, useCallback, useState } from 'react';
import { rootFontSize } from '../viewport';

/** Whether a table of so many characters has no room in its place; never where there is no layout. */
export const useNarrow = (
  characters: number,
): { readonly narrow: boolean; readonly measured: RefCallback<HTMLElement> } => {
  const [narrow, setNarrow] = useState(false);
  const measured = useCallback(
    (frame: HTMLElement | null) => {
      if (frame === null || typeof ResizeObserver === 'undefined') return undefined;
      const observer = new ResizeObserver(() => {
        const width = frame.clientWidth;
        setNarrow(width < Math.max(660, characters * rootFontSize()));
      });
      observer.observe(frame);
      return () => observer.disconnect();
    },
    [characters],
  );
  return { narrow, measured };
};
