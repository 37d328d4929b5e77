import type { Project } from '../domain/project/project';

const PREFIX = 'linti.backup.';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Changes after which a backup is due, and the days after which one change is enough. */
const CHANGES = 10;

/** Notes that the project as it is has just been saved to a file. A setting, not data: losing it only reminds sooner. */
export function noteBackup({ id, recorded }: Project, now: string): void {
  try {
    localStorage.setItem(PREFIX + id, `${recorded.length} ${now}`);
  } catch {
    // A browser that keeps nothing reminds once more.
  }
}

/** How many changes no backup holds, once that is enough to say so: 10, or any that are a day old. Samples need none. */
export function changesAtRisk({ id, recorded, state }: Project, now: string): number {
  if (state.sample !== null) return 0;
  const [kept = '0', since] = noted(id).split(' ');
  const fresh = recorded.slice(Number(kept));
  const oldest = since ?? fresh[0]?.fact.at;
  const isOld = oldest !== undefined && Date.parse(now) - Date.parse(oldest) >= DAY_MS;
  return fresh.length >= CHANGES || isOld ? fresh.length : 0;
}

function noted(id: string): string {
  try {
    return localStorage.getItem(PREFIX + id) ?? '';
  } catch {
    return '';
  }
}
