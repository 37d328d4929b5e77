import { useState } from 'react';
import { hostedAddress } from '../../card/card-link';

const KEY = 'linti.card-address';

/**
 * Where cards are opened by phones: what the organiser gave, else the site this very app was loaded from; `null`
 * where there is none, and codes hold plain text. A setting of this browser, not data.
 */
export function keptCardAddress(): string | null {
  const kept = read();
  return kept === null ? hostedAddress(location.href.split('#')[0] ?? '') : hostedAddress(kept);
}

/** The address in force, and the way to change it; `null` goes back to plain text. */
export function useCardAddress(): readonly [string | null, (address: string | null) => void] {
  const [address, setAddress] = useState(keptCardAddress);
  const change = (next: string | null): void => {
    setAddress(next);
    try {
      localStorage.setItem(KEY, next ?? '');
    } catch {
      // It holds for this visit; a browser that keeps nothing is no reason to refuse it.
    }
  };
  return [address, change];
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
