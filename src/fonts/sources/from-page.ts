import type { FontSource } from '../font-file';

/** A face written into the page itself as base64: the single file has no neighbours that it could fetch. */
export function fromPage(elementId: string): FontSource['read'] {
  return async (onReceived) => {
    const text = document.getElementById(elementId)?.textContent?.trim();
    if (text === undefined) throw new Error(`The page does not hold the font ${elementId}.`);
    const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
    onReceived(bytes.length);
    return bytes;
  };
}
