import type { ProjectId } from '../domain/log/fact';
import type { Connection, Database } from './pouch-connection';
import { readFactKey } from './pouch-documents';

/** Follows what other windows write to the project, across reconnections; many changes make one call. */
export function watchProject(
  { onConnected }: Connection,
  project: ProjectId,
  own: ReadonlySet<string>,
  onChange: () => void,
): () => void {
  let feed: PouchDB.Core.Changes<object> | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const announce = (key: string): void => {
    if (own.has(key) || readFactKey(key)?.project !== project || pending !== undefined) return;
    pending = setTimeout(() => {
      pending = undefined;
      onChange();
    }, 0);
  };

  const stop = onConnected((database: Database) => {
    feed?.cancel();
    feed = database.changes({ since: 'now', live: true });
    feed.on('change', ({ id }) => announce(id));
    // A connection that dies is replaced by the next write or read, which follows anew.
    feed.on('error', () => undefined);
  });

  return () => {
    stop();
    feed?.cancel();
    clearTimeout(pending);
  };
}
