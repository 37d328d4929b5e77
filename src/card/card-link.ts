import type { Card } from './card';
import { encodeCard } from './card-code';

/**
 * The address at which a household opens its card, `https://example.org/linti/h/#1Qk…`. `address` is where the app is
 * hosted, ending in `/`. What stands behind `#` never leaves the phone.
 */
export const cardLink = (address: string, card: Card): string => `${address}h/#${encodeCard(card)}`;

/**
 * Reads where the app is hosted (网址) as an organiser types or pastes it; `null` where it is none. Only an address
 * that nobody on the way can change will do.
 */
export function hostedAddress(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  const address = parsed(text);
  if (address === null || address.protocol !== 'https:' || address.username !== '') return null;
  const folder = address.pathname.replace(/(h\/)?(index\.html)?$/, '');
  return `${address.origin}${folder.endsWith('/') ? folder : `${folder}/`}`;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
