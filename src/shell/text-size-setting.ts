import { useState } from 'react';
import { applyTextSize, type TextSize, textSizes } from '../ui/header/text-size';

const KEY = 'linti.text-size';

/** The text size this browser was last set to. A setting, not data: losing it loses nothing. */
export function keptTextSize(): TextSize {
  try {
    const kept = localStorage.getItem(KEY);
    return textSizes.find((size) => size === kept) ?? 'standard';
  } catch {
    return 'standard';
  }
}

/** The text size in force and the way to change it. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState(keptTextSize);
  const change = (next: TextSize): void => {
    applyTextSize(next);
    setSize(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // The size holds for this visit; a browser that keeps nothing is no reason to refuse it.
    }
  };
  return [size, change];
}
