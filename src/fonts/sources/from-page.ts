import type { FontSource } from '../font-file';
import { decodeBase85 } from './base85';

/** A face written into the page itself as text: the single file has no neighbours that it could fetch. */
export function fromPage(elementId: string): FontSource['read'] {
  return async (onReceived) => {
    const element = document.getElementById(elementId);
    const length = Number(element?.dataset['bytes']);
    if (!element?.textContent || !(length > 0))
      throw new Error(`The page does not hold the font ${elementId}.`);
    const bytes = decodeBase85(element.textContent, length);
    onReceived(bytes.length);
    return bytes;
  };
}
