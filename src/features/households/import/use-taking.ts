import { useState } from 'react';
import type { NewHousehold } from '../../../domain/project/command';
import type { Project } from '../../../domain/project/project';
import { roomOf } from '../../../shell/room-of';
import { useRun } from '../../../store/use-project';
import { importText } from '../../../text/zh-cn/import';
import { refusalText } from '../../../text/zh-cn/refusals';
import { useAnnounce } from '../../../ui/LiveRegion';
import type { RowChange } from './changes';

/** What became of an import. `steps`: how many steps there are with it. */
export type TakingOutcome =
  | { readonly kind: 'done'; readonly words: string; readonly steps: number }
  | { readonly kind: 'refused'; readonly words: string };

export type Taking = {
  readonly outcome: TakingOutcome | null;
  readonly take: (changes: readonly RowChange[], added: readonly NewHousehold[]) => void;
};

/** Takes over the rows that change something, and new flats, in one step that one press of 撤销 takes back. */
export function useTaking(project: Project): Taking {
  const run = useRun();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<TakingOutcome | null>(null);
  return {
    outcome,
    take: (changes, added) => {
      const rows = changes.filter(({ kind }) => kind !== 'same').map(({ row }) => row.input);
      const result = run({ kind: 'importHouseholds', rows, added });
      if (!result.ok) {
        setOutcome({ kind: 'refused', words: refusalText(result.error, roomOf(project)) });
        return;
      }
      const words = importText.done(rows.length + added.length);
      setOutcome({ kind: 'done', words, steps: result.value.history.done.length });
      announce(words);
    },
  };
}
