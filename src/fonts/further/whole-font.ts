import { wholeFont } from 'virtual:linti-whole-font';
import { gunzipSync } from 'fflate';
import { characterMap } from './character-map';
import type { FurtherFace } from './further-face';

let loading: Promise<FurtherFace | null> | undefined;

/**
 * The whole 宋 (全字库), which the site keeps apart and nobody fetches before a name needs it; `null` where it cannot be had:
 * in the single file, or without a connection. Asks again the next time.
 */
export function loadWholeFont(): Promise<FurtherFace | null> {
  loading ??= read().catch(() => {
    loading = undefined;
    return null;
  });
  return loading;
}

async function read(): Promise<FurtherFace | null> {
  if (wholeFont === null) return null;
  const bytes = gunzipSync(await wholeFont.read(() => undefined));
  const map = characterMap(bytes);
  if (map === null) throw new Error('The whole font is damaged.');
  return { name: 'whole', bytes, has: (character) => map.has(character.codePointAt(0) ?? -1) };
}
