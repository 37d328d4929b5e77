import type { ProjectId } from '../domain/log/fact';
import type { Log, MergeOutcome, Recorded } from '../domain/log/log';
import { storageError } from '../domain/log/storage-fault';
import { oneAtATime } from './one-at-a-time';
import { connect, type Limits } from './pouch-connection';
import { factKey } from './pouch-documents';
import { listProjects, readProject } from './pouch-read';
import { watchProject } from './pouch-watch';
import { admitInto, eraseProject, writeAdmitted } from './pouch-write';
import { hasRoomLeft } from './room-left';

/** Facts that one transaction of a merge takes, in fold order: what is cut off leaves a whole beginning. */
const BATCH = 500;

const LIMITS: Limits = { write: 5_000, read: 20_000 };

/**
 * The log in the browser's own database. One write at a time; each has five seconds, then one fresh
 * connection and one more try; a promise resolves only after the disk has answered.
 */
export function pouchLog(name: string, limits = LIMITS, hasRoom = hasRoomLeft): Log {
  const connection = connect(name, limits, hasRoom);
  const inTurn = oneAtATime(`linti:${name}`);
  /** Keys this window wrote or erased: its watchers need not be told. */
  const own = new Set<string>();

  const write = (recorded: readonly Recorded[], isMerge: boolean): Promise<MergeOutcome> =>
    inTurn(() =>
      connection.use(limits.write, async (database) => {
        const admission = await admitInto(database, recorded);
        const { fresh, known, refused } = admission;
        if (!isMerge && refused.length > 0) throw storageError({ kind: 'clash', facts: refused });
        for (const { fact } of fresh) own.add(factKey(fact));
        await writeAdmitted(database, admission);
        connection.remember(true);
        return { added: fresh.length, known: known.length, refused };
      }),
    );

  return {
    append: async (recorded) => {
      await write(recorded, false);
    },
    read: async (project) => {
      const recorded = await connection.use(limits.read, (database) => readProject(database, project));
      if (recorded.length > 0) connection.remember(true);
      return recorded;
    },
    projects: () => connection.use(limits.read, listProjects),
    merge: async (recorded) => {
      const outcomes: MergeOutcome[] = [];
      for (let start = 0; start < recorded.length; start += BATCH) {
        outcomes.push(await write(recorded.slice(start, start + BATCH), true));
      }
      return sumUp(outcomes);
    },
    erase: (project: ProjectId) =>
      inTurn(() =>
        connection.use(limits.read, async (database) => {
          await eraseProject(database, project, own);
          connection.remember((await database.info()).doc_count > 0);
        }),
      ),
    watch: (project, onChange) => watchProject(connection, project, own, onChange),
  };
}

const sumUp = (outcomes: readonly MergeOutcome[]): MergeOutcome => ({
  added: outcomes.reduce((sum, { added }) => sum + added, 0),
  known: outcomes.reduce((sum, { known }) => sum + known, 0),
  refused: outcomes.flatMap(({ refused }) => refused),
});
