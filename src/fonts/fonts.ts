import { fontSources } from 'virtual:linti-fonts';
import { gunzipSync } from 'fflate';
import type { FontFile, FontSource } from './font-file';

let loading: Promise<readonly FontFile[]> | undefined;

/**
 * Brings the faces that papers are printed in, once for the life of the page; later calls share the same bytes.
 *
 * `onProgress` hears a fraction from 0 to 1, never falling. Rejects when a face cannot be fetched (no connection before
 * the first complete visit); the next call tries again. Import this module lazily: the faces are 5 MB in all.
 */
export function loadFonts(
  onProgress: (fraction: number) => void = () => undefined,
): Promise<readonly FontFile[]> {
  loading ??= readAll(onProgress).catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function readAll(onProgress: (fraction: number) => void): Promise<readonly FontFile[]> {
  const total = fontSources.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  let received = 0;
  const onReceived = (bytes: number): void => {
    received += bytes;
    onProgress(Math.min(1, received / total));
  };
  onProgress(0);
  const files = await Promise.all(fontSources.map((source) => readOne(source, onReceived)));
  onProgress(1);
  return files;
}

/** Safari 15.4 has no DecompressionStream, and fflate's workers would break the rule on trusted types, hence in place. */
async function readOne(source: FontSource, onReceived: (bytes: number) => void): Promise<FontFile> {
  return { name: source.name, bytes: gunzipSync(await source.read(onReceived)) };
}
