import type { Desk } from '../store/desk';
import { downloadBackup } from './save-backup';

/** Hands out a backup of every project that can be read; gives the names of the files. */
export async function saveAllBackups(
  desk: Pick<Desk, 'cards' | 'read'>,
  now: string,
): Promise<{ readonly files: readonly string[]; readonly unreadable: number }> {
  const cards = await desk.cards();
  const files: string[] = [];
  for (const card of cards) {
    if (card.kind === 'card') files.push(downloadBackup(await desk.read(card.id), now));
  }
  return { files, unreadable: cards.length - files.length };
}
