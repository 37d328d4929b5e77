import { startTransition, useEffect, useState } from 'react';
import { faultOf, type StorageFault } from '../../domain/log/storage-fault';
import type { Desk, ProjectCard, UnreadableProject } from '../../store/desk';

type Cards =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly fault: StorageFault }
  | { readonly kind: 'read'; readonly cards: readonly (ProjectCard | UnreadableProject)[] };

/** The stairwells on the desk, read anew on request. */
export function useCards(desk: Desk): { readonly cards: Cards; readonly reload: () => void } {
  const [cards, setCards] = useState<Cards>({ kind: 'reading' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn reads the desk again
  useEffect(() => {
    let isWanted = true;
    // A transition is drawn in small steps, between which a finger or a key is heard.
    const show = (read: Cards): void => startTransition(() => void (isWanted && setCards(read)));
    desk.cards().then(
      (read) => show({ kind: 'read', cards: read }),
      (error: unknown) => show({ kind: 'failed', fault: faultOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, turn]);
  return { cards, reload: () => setTurn((before) => before + 1) };
}
