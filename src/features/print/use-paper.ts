import { useEffect, useState } from 'react';
import type { DocumentDefinition } from '../../documents/document';
import type { PaperContent } from '../../domain/agreement/content';
import type { Day } from '../../domain/kernel/day';
import type { PdfPages } from '../../pdf/pages';
import { type MissingCharacters, setPaper } from './set-paper';

export type PaperState =
  | { readonly kind: 'working'; readonly stage: 'fonts' | 'setting'; readonly percent: number }
  | {
      readonly kind: 'ready';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly pages: PdfPages;
      readonly missing: MissingCharacters;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly stage: 'fonts' | 'setting' };

export type Paper = {
  readonly paper: PaperState;
  readonly cancel: () => void;
  readonly again: () => void;
};

type Wanted = {
  readonly document: DocumentDefinition;
  readonly content: PaperContent;
  readonly printedOn: Day;
  readonly masked: boolean;
};

/** Sets a paper in type and keeps it current: the bytes that are previewed are the bytes that are saved. */
export function usePaper({ document, content, printedOn, masked }: Wanted): Paper {
  const [paper, setPaperState] = useState<PaperState>({ kind: 'working', stage: 'fonts', percent: 0 });
  const [attempt, setAttempt] = useState(0);
  const [abort, setAbort] = useState<AbortController>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt sets the same paper again
  useEffect(() => {
    const controller = new AbortController();
    let stage: 'fonts' | 'setting' = 'fonts';
    let opened: PdfPages | undefined;
    setAbort(controller);
    setPaperState({ kind: 'working', stage, percent: 0 });
    setPaper({ document, content, printedOn, masked }, controller.signal, (at, fraction) => {
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
  }, [document, content, printedOn, masked, attempt]);

  return {
    paper,
    cancel: () => {
      abort?.abort();
      setPaperState({ kind: 'cancelled' });
    },
    again: () => setAttempt((count) => count + 1),
  };
}
