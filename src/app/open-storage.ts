import type { Log } from '../domain/log/log';
import { memoryLog } from '../persistence/memory-log';
import { openLog } from '../persistence/open-log';

/** Opens the log in the browser; where the browser keeps nothing, one in memory and the truth about it. */
export async function openStorage(): Promise<{ readonly log: Log; readonly storage: 'ok' | 'blocked' }> {
  const opened = await openLog();
  return opened.ok ? { log: opened.value, storage: 'ok' } : { log: memoryLog(), storage: 'blocked' };
}
