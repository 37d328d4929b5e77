import { useState } from 'react';

/** Offered once, walked from stop to stop, or over for good. */
export type Tour = 'offered' | 'over' | number;

const KEY = 'linti.tour';

/** How far this browser has come on the walk. A setting, not data. */
export function useTour(): readonly [Tour, (tour: Tour) => void] {
  const [tour, setTour] = useState(kept);
  const change = (next: Tour): void => {
    setTour(next);
    try {
      localStorage.setItem(KEY, String(next));
    } catch {
      // It holds for this page; a browser that keeps nothing is offered the walk again.
    }
  };
  return [tour, change];
}

function kept(): Tour {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null || text === 'offered') return 'offered';
    return /^\d$/.test(text) ? Number(text) : 'over';
  } catch {
    return 'over';
  }
}
