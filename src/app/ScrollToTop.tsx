import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';

/** A new screen begins at its top; moving from one household to the next on the same screen does not jump. */
export const ScrollToTop = (): ReactNode => {
  const [path] = useLocation();
  const screen = path.split('/').slice(0, 4).join('/');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of screen that scrolls
  useEffect(() => {
    // Newer browsers give back a promise, which is no way to clean up.
    void window.scrollTo(0, 0);
  }, [screen]);
  return null;
};
