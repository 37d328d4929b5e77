const PROBE = 'linti-probe';

/**
 * Whether the browser lets a database be opened at all; private windows, policies and full disks do not. Asked apart
 * from the log: where `open` throws or never answers, the library's own queue waits until the page is loaded anew.
 */
export const keepsData = (): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      const request = indexedDB.open(PROBE);
      request.onerror = () => resolve(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(PROBE);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
