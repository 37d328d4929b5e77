import { useEffect } from 'react';

/** Keeps the screen from going dark while people look at it; again after the window was out of sight. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    const hold = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (isWanted) lock = held;
        else await held.release();
      } catch {
        // A browser that saves power says no: the meeting goes on, the screen may darken as it always did.
      }
    };
    const again = (): void => void hold();
    document.addEventListener('visibilitychange', again);
    void hold();
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', again);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
