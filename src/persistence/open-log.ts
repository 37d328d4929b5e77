import { err, ok, type Result } from '../domain/kernel/result';
import type { Log } from '../domain/log/log';
import { faultOf, type StorageFault } from '../domain/log/storage-fault';
import type { Witness } from '../domain/log/witness';
import { localNotebook } from './local-notebook';
import { pouchLog } from './pouch-log';
import { withinTime } from './within-time';
import { type Notebook, withWitness, witnessOver } from './witness';

/** Name of the browser's database; a later incompatible layout takes another. */
const DATABASE = 'linti';

/** The browser's log, and what remembers outside of it how much it held. */
type WitnessedLog = { readonly log: Log; readonly witness: Witness };

const PROBE = 'linti-probe';

/** Milliseconds: opening a new database on a full disk may never answer. */
const PATIENCE = 12_000;

/**
 * Opens the log of this browser and makes sure that it answers. Where it does not, the app may still
 * run on `memoryLog()`, as long as it says that nothing is kept.
 */
export async function openLog(
  name = DATABASE,
  notebook: Notebook = localNotebook(),
): Promise<Result<WitnessedLog, StorageFault>> {
  try {
    if (!(await withinTime(keepsData(), PATIENCE))) return err({ kind: 'blocked' });
    const log = withWitness(pouchLog(name), notebook);
    await withinTime(log.projects(), PATIENCE);
    return ok({ log, witness: witnessOver(log, notebook) });
  } catch (error) {
    return err(faultOf(error));
  }
}

/**
 * Whether the browser lets a database be opened at all; private windows and policies do not. Asked
 * apart from the log, because PouchDB waits for ever where `open` throws.
 */
const keepsData = (): Promise<boolean> =>
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
