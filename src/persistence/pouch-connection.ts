import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { faultOf, type StorageFault, storageError } from '../domain/log/storage-fault';
import { keepsData } from './keeps-data';
import type { StoredDocument } from './pouch-documents';
import { writeStrictly } from './strict-durability';
import { withinTime } from './within-time';

export type Database = PouchDB.Database<StoredDocument>;

export type Limits = {
  /** Milliseconds that one write or one read may take. */
  readonly write: number;
  readonly read: number;
};

export type Connection = {
  /** Runs a job on the database, and once more on a fresh connection where it fails or hangs. */
  readonly use: <T>(within: number, job: (database: Database) => Promise<T>) => Promise<T>;
  /** Says whether the database now holds documents, so that an empty one is recognised as a loss. */
  readonly remember: (holdsDocuments: boolean) => void;
  /** Calls back with every new connection, the present one included; returns the way to stop. */
  readonly onConnected: (follow: (database: Database) => void) => () => void;
};

PouchDB.plugin(idb);

/**
 * Connects to the browser's database. The adapter is `idb`: the one called `indexeddb` loses writes
 * when two windows are open. An `idb` connection is dead after a full disk, hence the reopening.
 */
export function connect(name: string, { write: limit }: Limits, hasRoom: () => Promise<boolean>): Connection {
  writeStrictly();
  const followers = new Set<(database: Database) => void>();
  let database = open(name);
  let holdsDocuments = false;
  let isLost = false;

  const reopen = async (): Promise<void> => {
    await withinTime(database.close(), limit).catch(() => undefined);
    if (!(await withinTime(keepsData(), limit))) throw storageError({ kind: 'blocked' });
    database = open(name);
    const { doc_count: count } = await withinTime(database.info(), limit);
    isLost = holdsDocuments && count === 0;
    for (const follow of followers) follow(database);
  };

  return {
    use: async (within, job) => {
      if (isLost) throw storageError({ kind: 'cleared' });
      try {
        return await withinTime(job(database), within);
      } catch (error) {
        if (isAnswer(faultOf(error))) throw error;
      }
      try {
        await reopen();
        if (isLost) throw storageError({ kind: 'cleared' });
        return await withinTime(job(database), within);
      } catch (error) {
        throw storageError(await diagnose(error, hasRoom), error);
      }
    },
    remember: (holds) => {
      holdsDocuments = holds;
    },
    onConnected: (follow) => {
      followers.add(follow);
      follow(database);
      return () => followers.delete(follow);
    },
  };
}

const open = (name: string): Database => new PouchDB(name, { adapter: 'idb', auto_compaction: true });

/** Whether the database worked and this is what it had to say: trying again would not help. */
const isAnswer = ({ kind }: StorageFault): boolean =>
  kind === 'clash' || kind === 'damaged' || kind === 'newer';

async function diagnose(error: unknown, hasRoom: () => Promise<boolean>): Promise<StorageFault> {
  const fault = faultOf(error);
  if (fault.kind !== 'timedOut' && fault.kind !== 'failed') return fault;
  if (/quota/i.test(describe(error)) || !(await hasRoom())) return { kind: 'full' };
  return fault.kind === 'timedOut' ? fault : { kind: 'failed', reason: describe(error) };
}

const describe = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'reason' in error
    ? `${String(error)} ${String(error.reason)}`
    : String(error);
