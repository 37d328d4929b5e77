import { type Fact, factName, type ProjectId, projectId } from '../domain/log/fact';
import type { Log, Recorded } from '../domain/log/log';
import type { Loss, Witness, WitnessFinding } from '../domain/log/witness';

/** Where a witness keeps its notes: outside the database, `localStorage` in the browser. */
export type Notebook = {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
};

/** What the log held at least when it was last seen whole: how many facts, and the last one's hash and name. */
type Testimony = { readonly count: number; readonly head: string; readonly name: string };

const PREFIX = 'linti.witness.';
const NAME_PREFIX = 'linti.name.';

/** The witness over a log, with its notes in a notebook. */
export const witnessOver = (log: Log, notebook: Notebook): Witness => ({
  check: (project, recorded) => checkWitness(notebook, project, recorded),
  accept: (project, recorded) => noteWhole(notebook, project, recorded),
  losses: () => findLosses(log, notebook),
});

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
  const last = recorded.at(-1)?.fact;
  if (last === undefined) forget(notebook, project);
  else note(notebook, last, recorded.length);
  noteName(notebook, recorded);
}

/** Projects of which facts are missing, those that are gone altogether included. */
export async function findLosses(log: Log, notebook: Notebook): Promise<readonly Loss[]> {
  const counts = new Map((await log.projects()).map(({ id, facts }) => [id, facts]));
  return witnessed(notebook).flatMap((project) => {
    const noted = recall(notebook, project)?.count ?? 0;
    const held = counts.get(project) ?? 0;
    return held < noted ? [{ project, name: notebook.read(NAME_PREFIX + project) ?? '', noted, held }] : [];
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
    merge: async (recorded) => {
      const outcome = await log.merge(recorded);
      for (const project of new Set(recorded.map(({ fact }) => fact.project))) {
        const merged = await log.read(project);
        if (checkWitness(notebook, project, merged) !== 'behind') noteWhole(notebook, project, merged);
      }
      return outcome;
    },
    erase: async (project) => {
      await log.erase(project);
      forget(notebook, project);
    },
    clear: async () => {
      await log.clear();
      for (const project of witnessed(notebook)) forget(notebook, project);
    },
  };
}

/**
 * Counts on what folds after all that was noted, as every new fact does. Facts that are written a second
 * time are not counted, and neither is what two windows note at once: a lower bound is enough.
 */
function noteAdded(notebook: Notebook, recorded: readonly Recorded[]): void {
  const last = recorded.at(-1)?.fact;
  if (!last) return;
  const before = recall(notebook, last.project);
  const added = recorded.filter(({ fact }) => factName(fact) > (before?.name ?? ''));
  if (added.length > 0) note(notebook, last, (before?.count ?? 0) + added.length);
  noteName(notebook, added);
}

/** What people call the project, so that a loss can be told by name. The address of a house is no personal detail. */
function noteName(notebook: Notebook, recorded: readonly Recorded[]): void {
  for (const { fact } of recorded) {
    if (fact.body.kind !== 'stairwellOpened' && fact.body.kind !== 'placeDescribed') continue;
    const { estate, building, stairwell } = fact.body.place;
    const name = [estate, building, stairwell].filter((part) => part !== '').join(' ');
    notebook.write(NAME_PREFIX + fact.project, name);
  }
}

function forget(notebook: Notebook, project: ProjectId): void {
  notebook.remove(PREFIX + project);
  notebook.remove(NAME_PREFIX + project);
}

const witnessed = (notebook: Notebook): readonly ProjectId[] =>
  notebook
    .keys()
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => projectId(key.slice(PREFIX.length)));

function recall(notebook: Notebook, project: ProjectId): Testimony | undefined {
  const [count = '', head = '', name = ''] = (notebook.read(PREFIX + project) ?? '').split(' ');
  return /^\d+$/.test(count) && head !== '' ? { count: Number(count), head, name } : undefined;
}

const note = (notebook: Notebook, last: Fact, count: number): void =>
  notebook.write(PREFIX + last.project, `${count} ${last.hash} ${factName(last)}`);
