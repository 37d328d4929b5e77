import { useEffect, useState } from 'react';
import { type SetPaper, setPaper, type WantedInPrint } from './set-paper';

export type PaperState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'working'; readonly stage: 'fonts' | 'setting'; readonly percent: number }
  | ({ readonly kind: 'ready' } & SetPaper)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly stage: 'fonts' | 'setting' };

export type Paper = {
  readonly paper: PaperState;
  readonly cancel: () => void;
  readonly again: () => void;
};

/** Sets the papers in type and keeps them current: the bytes that are previewed are the bytes that are saved. */
export function usePaper(wanted: WantedInPrint): Paper {
  const [paper, setPaperState] = useState<PaperState>({ kind: 'working', stage: 'fonts', percent: 0 });
  const [attempt, setAttempt] = useState(0);
  const [abort, setAbort] = useState<AbortController>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt sets the same paper again
  useEffect(() => {
    const controller = new AbortController();
    let stage: 'fonts' | 'setting' = 'fonts';
    let opened: SetPaper['pages'] | undefined;
    setAbort(controller);
    if (wanted.documents.length === 0) {
      setPaperState({ kind: 'nothing' });
      return undefined;
    }
    setPaperState({ kind: 'working', stage, percent: 0 });
    setPaper(wanted, controller.signal, (at, fraction) => {
      stage = at;
      setPaperState({ kind: 'working', stage: at, percent: Math.floor(fraction * 100) });
    }).then(
      (set) => {
        opened = set.pages;
        if (controller.signal.aborted) void set.pages.close();
        else setPaperState({ kind: 'ready', ...set });
      },
      () => {
        if (!controller.signal.aborted) setPaperState({ kind: 'failed', stage });
      },
    );
    return () => {
      controller.abort();
      void opened?.close();
    };
  }, [wanted, attempt]);

  return {
    paper,
    cancel: () => {
      abort?.abort();
      setPaperState({ kind: 'cancelled' });
    },
    again: () => setAttempt((count) => count + 1),
  };
}
