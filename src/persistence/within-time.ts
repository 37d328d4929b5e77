import { storageError } from '../domain/log/storage-fault';

/** Waits for the promise at most so many milliseconds: a full disk can leave IndexedDB without any answer. */
export async function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(storageError({ kind: 'timedOut' })), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
