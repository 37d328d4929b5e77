import { err, type Result } from '../domain/kernel/result';
import { LIMITS } from './limits';
import ReadWorker from './read.worker?worker&inline';
import type { TableError, Workbook } from './workbook';

/**
 * Reads a file that a person has chosen, in a thread of its own that is ended when it takes too long. The
 * thread's code travels inside this module, so that it also starts from a file on a disk.
 */
export async function readTableFile(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
): Promise<Result<Workbook, TableError>> {
  if (file.size === 0) return err({ kind: 'empty' });
  if (file.size > LIMITS.bytes) return err({ kind: 'tooLarge', bytes: LIMITS.bytes });
  try {
    return await readBeside(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err({ kind: 'outOfReach' });
  }
}

function readBeside(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Workbook, TableError>> {
  const worker = new ReadWorker();
  return new Promise<Result<Workbook, TableError>>((resolve) => {
    const end = (outcome: Result<Workbook, TableError>): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(
      () => end(err({ kind: 'tooSlow', seconds: LIMITS.seconds })),
      LIMITS.seconds * 1000,
    );
    worker.onmessage = ({ data }: MessageEvent<Result<Workbook, TableError>>) => end(data);
    worker.onerror = () => end(err({ kind: 'damaged' }));
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
