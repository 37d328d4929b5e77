import type { Log, Recorded } from '../domain/log/log';

/** What the status line may truthfully say. `saved` means: on disk. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly unsaved: number; readonly cause: unknown };

export type Appender = {
  readonly append: (recorded: readonly Recorded[]) => void;
  readonly retry: () => void;
};

/** Writes facts one batch after the other, in order; what fails stays in hand and goes first next time. */
export function createAppender(
  write: Log['append'],
  now: () => string,
  onStatus: (status: SaveStatus) => void,
): Appender {
  let unsaved: readonly Recorded[] = [];
  let isWriting = false;

  const flush = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    onStatus({ kind: 'saving' });
    try {
      while (unsaved.length > 0) {
        const batch = unsaved;
        await write(batch);
        unsaved = unsaved.slice(batch.length);
      }
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
  };
}
