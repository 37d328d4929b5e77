import type { ProjectId } from '../domain/log/fact';
import type { Log, Recorded } from '../domain/log/log';
import { storageError } from '../domain/log/storage-fault';
import type { Admission } from './admit';
import { oneAtATime } from './one-at-a-time';
import { connect, type Limits } from './pouch-connection';
import { factKey } from './pouch-documents';
import { listProjects, readProject } from './pouch-read';
import { watchProject } from './pouch-watch';
import { admitInto, eraseProject, writeAdmitted } from './pouch-write';
import { hasRoomLeft } from './room-left';

/** Facts that one transaction of a merge takes, in fold order: what is cut off leaves a whole beginning. */
const BATCH = 500;

export const LIMITS: Limits = { write: 5_000, read: 20_000 };

/**
 * The log in the browser's own database. One write at a time; each has five seconds, then one fresh
 * connection and one more try; a promise resolves only after the disk has answered.
 */
export function pouchLog(name: string, limits = LIMITS, hasRoom = hasRoomLeft): Log {
  const connection = connect(name, limits, hasRoom);
  const inTurn = oneAtATime(`linti:${name}`);
  /** Keys this window wrote or erased: its watchers need not be told. */
  const own = new Set<string>();

  const admitted = (recorded: readonly Recorded[]): Promise<Admission> =>
    connection.use(limits.read, (database) => admitInto(database, recorded));

  const write = (admission: Pick<Admission, 'fresh' | 'known'>): Promise<void> =>
    connection.use(limits.write, async (database) => {
      for (const { fact } of admission.fresh) own.add(factKey(fact));
      await writeAdmitted(database, admission);
      connection.remember(true);
    });

  return {
    append: (recorded) =>
      inTurn(async () => {
        const admission = await admitted(recorded);
        const { refused } = admission;
        if (refused.length > 0) throw storageError({ kind: 'clash', facts: refused });
        await write(admission);
      }),
    read: async (project) => {
      const recorded = await connection.use(limits.read, (database) => readProject(database, project));
      if (recorded.length > 0) connection.remember(true);
      return recorded;
    },
    projects: () => connection.use(limits.read, listProjects),
    merge: (recorded) =>
      inTurn(async () => {
        const { fresh, known, refused } = await admitted(recorded);
        for (const batch of batchesOf(fresh)) await write({ fresh: batch, known: [] });
        await write({ fresh: [], known });
        return { added: fresh.length, known: known.length, refused };
      }),
    erase: (project: ProjectId) =>
      inTurn(() =>
        connection.use(limits.read, async (database) => {
          await eraseProject(database, project, own);
          connection.remember((await database.info()).doc_count > 0);
        }),
      ),
    clear: () =>
      inTurn(() =>
        connection.use(limits.read, async (database) => {
          connection.remember(false);
          await database.destroy();
        }),
      ),
    watch: (project, onChange) => watchProject(connection, project, own, onChange),
  };
}

const batchesOf = (recorded: readonly Recorded[]): readonly (readonly Recorded[])[] =>
  Array.from({ length: Math.ceil(recorded.length / BATCH) }, (_, index) =>
    recorded.slice(index * BATCH, (index + 1) * BATCH),
  );
