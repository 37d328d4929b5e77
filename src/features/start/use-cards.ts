import { useEffect, useState } from 'react';
import type { Desk, ProjectCard } from '../../store/desk';

type Cards =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly cards: readonly ProjectCard[] };

/** The stairwells on the desk, read anew on request. */
export function useCards(desk: Desk): { readonly cards: Cards; readonly reload: () => void } {
  const [cards, setCards] = useState<Cards>({ kind: 'reading' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn reads the desk again
  useEffect(() => {
    let isWanted = true;
    desk.cards().then(
      (read) => isWanted && setCards({ kind: 'read', cards: read }),
      () => isWanted && setCards({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, turn]);
  return { cards, reload: () => setTurn((before) => before + 1) };
}
