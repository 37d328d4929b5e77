import { readFile } from 'node:fs/promises';
import type { FontSource } from '../font-file';

/** A face in the prepared fonts folder, for the command line and for tests. */
export function fromDisk(path: string): FontSource['read'] {
  return async (onReceived) => {
    const bytes = new Uint8Array(await readFile(path));
    onReceived(bytes.length);
    return bytes;
  };
}
