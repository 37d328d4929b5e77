import { type ProjectId, projectId } from '../domain/log/fact';
import type { Log, Recorded } from '../domain/log/log';

/** Where a witness keeps its notes: outside the database, `localStorage` in the browser. */
export type Notebook = {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
};

/** What the log held at least when it was last seen whole. */
type Testimony = { readonly count: number; readonly head: string };

/**
 * Browsers replace a damaged database by an empty one, or roll it back, without a word. The witness
 * tells that from a new user. `behind`: facts are gone; never start blank over it. `unknown`: nothing noted.
 */
export type WitnessFinding = 'agrees' | 'behind' | 'unknown';

const PREFIX = 'linti.witness.';

/** Compares what was read from the log with what the witness has seen. */
export function checkWitness(
  notebook: Notebook,
  project: ProjectId,
  recorded: readonly Recorded[],
): WitnessFinding {
  const testimony = recall(notebook, project);
  if (!testimony) return 'unknown';
  const isWhole =
    recorded.length >= testimony.count && recorded.some(({ fact }) => fact.hash === testimony.head);
  return isWhole ? 'agrees' : 'behind';
}

/** Notes the log as it was read and found whole, or as a person has accepted it after a loss. */
export function noteWhole(notebook: Notebook, project: ProjectId, recorded: readonly Recorded[]): void {
  const head = recorded.at(-1)?.fact.hash;
  if (head === undefined) notebook.remove(PREFIX + project);
  else note(notebook, project, { count: recorded.length, head });
}

/** Projects of which facts are missing, those that are gone altogether included. */
export async function findLosses(log: Log, notebook: Notebook): Promise<readonly ProjectId[]> {
  const counts = new Map((await log.projects()).map(({ id, facts }) => [id, facts]));
  return witnessed(notebook).filter((project) => {
    const testimony = recall(notebook, project);
    return testimony !== undefined && (counts.get(project) ?? 0) < testimony.count;
  });
}

/** The same log, with a witness that takes note of every write. */
export function withWitness(log: Log, notebook: Notebook): Log {
  return {
    ...log,
    append: async (recorded) => {
      await log.append(recorded);
      noteAdded(notebook, recorded);
    },
    erase: async (project) => {
      await log.erase(project);
      notebook.remove(PREFIX + project);
    },
  };
}

/** Counts on; a lower bound is enough, so two windows that note at once do no harm. */
function noteAdded(notebook: Notebook, recorded: readonly Recorded[]): void {
  const last = recorded.at(-1)?.fact;
  if (!last) return;
  const before = recall(notebook, last.project);
  if (before?.head === last.hash) return;
  note(notebook, last.project, { count: (before?.count ?? 0) + recorded.length, head: last.hash });
}

const witnessed = (notebook: Notebook): readonly ProjectId[] =>
  notebook
    .keys()
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => projectId(key.slice(PREFIX.length)));

function recall(notebook: Notebook, project: ProjectId): Testimony | undefined {
  const [count = '', head = ''] = (notebook.read(PREFIX + project) ?? '').split(' ');
  return /^\d+$/.test(count) && head !== '' ? { count: Number(count), head } : undefined;
}

const note = (notebook: Notebook, project: ProjectId, { count, head }: Testimony): void =>
  notebook.write(PREFIX + project, `${count} ${head}`);
