import { err, ok, type Result } from '../domain/kernel/result';
import type { Log } from '../domain/log/log';
import { faultOf, type StorageFault } from '../domain/log/storage-fault';
import type { Witness } from '../domain/log/witness';
import { keepsData } from './keeps-data';
import { localNotebook } from './local-notebook';
import { LIMITS, pouchLog } from './pouch-log';
import { withinTime } from './within-time';
import { type Notebook, withWitness, witnessOver } from './witness';

/** Name of the browser's database; a later incompatible layout takes another. */
const DATABASE = 'linti';

/** The browser's log, and what remembers outside of it how much it held. */
type WitnessedLog = { readonly log: Log; readonly witness: Witness };

/** Milliseconds: opening a new database on a full disk may never answer. */
const PATIENCE = 12_000;

/**
 * Opens the log of this browser and makes sure that it answers. Where it does not, the app may still
 * run on `memoryLog()`, as long as it says that nothing is kept.
 */
export async function openLog(
  name = DATABASE,
  notebook: Notebook = localNotebook(),
  limits = LIMITS,
): Promise<Result<WitnessedLog, StorageFault>> {
  try {
    if (!(await withinTime(keepsData(), PATIENCE))) return err({ kind: 'blocked' });
    const log = withWitness(pouchLog(name, limits), notebook);
    await withinTime(log.projects(), PATIENCE);
    return ok({ log, witness: witnessOver(log, notebook) });
  } catch (error) {
    return err(faultOf(error));
  }
}
