import type { Log, Recorded } from '../domain/log/log';
import { faultOf } from '../domain/log/storage-fault';

/** What the status line may truthfully say. `saved` means: on disk. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly unsaved: number; readonly cause: unknown };

export type Appender = {
  readonly append: (recorded: readonly Recorded[]) => void;
  readonly retry: () => void;
  readonly unsaved: () => number;
};

type Ports = {
  readonly write: Log['append'];
  /** Reads the log again; what comes back stamps unsaved facts after what it holds by now. */
  readonly reread: () => Promise<(unsaved: readonly Recorded[]) => readonly Recorded[]>;
  readonly now: () => string;
  readonly onStatus: (status: SaveStatus) => void;
};

/** How often facts are stamped anew because other facts have taken their names; after that a person is told. */
const REWRITES = 3;

/** Writes facts one batch after the other, in order; what fails stays in hand and goes first next time. */
export function createAppender({ write, reread, now, onStatus }: Ports): Appender {
  let unsaved: readonly Recorded[] = [];
  let isWriting = false;

  const writeAll = async (): Promise<void> => {
    let rewrites = 0;
    while (unsaved.length > 0) {
      const batch = unsaved;
      try {
        await write(batch);
        unsaved = unsaved.slice(batch.length);
      } catch (cause) {
        if (faultOf(cause).kind !== 'clash' || rewrites === REWRITES) throw cause;
        rewrites += 1;
        const stampAnew = await reread();
        // What was added while the log was read is in hand by now, and is stamped with the rest.
        unsaved = stampAnew(unsaved);
      }
    }
  };

  const flush = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    onStatus({ kind: 'saving' });
    try {
      await writeAll();
      onStatus({ kind: 'saved', at: now() });
    } catch (cause) {
      onStatus({ kind: 'failed', unsaved: unsaved.length, cause });
    } finally {
      isWriting = false;
    }
  };

  return {
    append: (recorded) => {
      unsaved = [...unsaved, ...recorded];
      void flush();
    },
    retry: () => {
      if (unsaved.length > 0) void flush();
    },
    unsaved: () => unsaved.length,
  };
}
