import { err, ok, type Result } from '../domain/kernel/result';
import type { Log } from '../domain/log/log';
import { faultOf, type StorageFault } from '../domain/log/storage-fault';
import { localNotebook } from './local-notebook';
import { pouchLog } from './pouch-log';
import { withinTime } from './within-time';
import { type Notebook, withWitness } from './witness';

/** Name of the browser's database; a later incompatible layout takes another. */
const DATABASE = 'linti';

/** Milliseconds: opening a new database on a full disk may never answer. */
const PATIENCE = 12_000;

/**
 * Opens the log of this browser and makes sure that it answers. Where it does not, the app may still
 * run on `memoryLog()`, as long as it says that nothing is kept.
 */
export async function openLog(
  name = DATABASE,
  notebook: Notebook = localNotebook(),
): Promise<Result<Log, StorageFault>> {
  if (typeof indexedDB === 'undefined') return err({ kind: 'blocked' });
  try {
    const log = withWitness(pouchLog(name), notebook);
    await withinTime(log.projects(), PATIENCE);
    return ok(log);
  } catch (error) {
    const fault = faultOf(error);
    return err(isRefusal(fault) ? { kind: 'blocked' } : fault);
  }
}

/** Private windows and policies let the database be asked for, and then refuse it. */
const isRefusal = (fault: StorageFault): boolean => fault.kind === 'failed';
