import { useEffect, useState } from 'react';

const PATIENCE_MS = 500;

/** Whether something has been under way for so long that people want to be told. */
export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isBusy && isSlow;
}
