import type { Log } from '../domain/log/log';
import type { StorageFault } from '../domain/log/storage-fault';
import type { Loss, Witness } from '../domain/log/witness';
import { memoryLog } from '../persistence/memory-log';
import { openLog } from '../persistence/open-log';

/** What the app stands on. `fault`: nothing is kept, and why; the log is then one in memory. */
export type OpenedStorage = {
  readonly log: Log;
  readonly witness: Witness | undefined;
  readonly fault: StorageFault | null;
  /** Projects of which the browser has lost something since the last visit. */
  readonly losses: readonly Loss[];
};

/** Opens the log in the browser and looks for losses; where the browser keeps nothing, one in memory and the truth about it. */
export async function openStorage(): Promise<OpenedStorage> {
  const opened = await openLog();
  if (!opened.ok) return { log: memoryLog(), witness: undefined, fault: opened.error, losses: [] };
  const { log, witness } = opened.value;
  return { log, witness, fault: null, losses: await witness.losses() };
}
