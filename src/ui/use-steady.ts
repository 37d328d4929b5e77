import { useCallback, useLayoutEffect, useRef } from 'react';

/** What the latest drawing would do, as one function that never changes: whoever holds it need not be drawn anew. */
export function useSteady<A extends readonly unknown[]>(act: (...given: A) => void): (...given: A) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}
