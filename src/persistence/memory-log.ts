import { attachDetails, erasedBy } from '../domain/log/attach-details';
import { type Fact, factName, type ProjectId } from '../domain/log/fact';
import type { Log, LoggedProject, Recorded } from '../domain/log/log';
import type { PersonalDetails } from '../domain/log/personal-details';
import { storageError } from '../domain/log/storage-fault';
import { type Admission, admitEach } from './admit';
import { latestFirst } from './latest-first';

type Kept = { readonly facts: Map<string, Fact>; readonly details: Map<string, PersonalDetails> };
type Watcher = { readonly owner: object; readonly project: ProjectId; readonly onChange: () => void };

/** What several memory logs stand on, as several windows stand on one database. */
export type Shelf = { readonly projects: Map<ProjectId, Kept>; readonly watchers: Set<Watcher> };

export const emptyShelf = (): Shelf => ({ projects: new Map(), watchers: new Set() });

/** The log in memory: the twin of the one in the browser, for tests, samples and the command line. */
export function memoryLog(shelf: Shelf = emptyShelf()): Log {
  const owner = {};

  const tell = (projects: ReadonlySet<ProjectId>): void => {
    for (const watcher of shelf.watchers) {
      if (watcher.owner !== owner && projects.has(watcher.project)) queueMicrotask(watcher.onChange);
    }
  };

  const write = ({ fresh, known }: Admission): void => {
    for (const { fact, details } of [...fresh, ...known]) {
      const kept = keptOf(shelf, fact.project);
      for (const each of details) kept.details.set(each.digest, each);
      kept.facts.set(factName(fact), fact);
    }
    const touched = new Set([...fresh, ...known].map(({ fact }) => fact.project));
    for (const project of touched) forgetErased(keptOf(shelf, project));
    tell(new Set(fresh.map(({ fact }) => fact.project)));
  };

  return {
    append: async (recorded) => {
      const admission = admitByProject(shelf, recorded);
      if (admission.refused.length > 0) throw storageError({ kind: 'clash', facts: admission.refused });
      write(admission);
    },
    read: async (project) => {
      const kept = shelf.projects.get(project);
      return kept ? attachDetails([...kept.facts.values()], [...kept.details.values()]) : [];
    },
    projects: async () =>
      [...shelf.projects].map(([id, { facts }]) => lineOf(id, [...facts.values()])).sort(latestFirst),
    merge: async (recorded) => {
      const admission = admitByProject(shelf, recorded);
      write(admission);
      return { added: admission.fresh.length, known: admission.known.length, refused: admission.refused };
    },
    erase: async (project) => {
      if (shelf.projects.delete(project)) tell(new Set([project]));
    },
    clear: async () => {
      const all = new Set(shelf.projects.keys());
      shelf.projects.clear();
      tell(all);
    },
    watch: (project, onChange) => {
      const watcher = { owner, project, onChange };
      shelf.watchers.add(watcher);
      return () => shelf.watchers.delete(watcher);
    },
  };
}

function keptOf({ projects }: Shelf, project: ProjectId): Kept {
  const kept = projects.get(project) ?? { facts: new Map(), details: new Map() };
  projects.set(project, kept);
  return kept;
}

function forgetErased({ facts, details }: Kept): void {
  for (const digest of [...facts.values()].flatMap(erasedBy)) details.delete(digest);
}

const admitByProject = (shelf: Shelf, recorded: readonly Recorded[]): Admission =>
  admitEach((project) => {
    const facts = shelf.projects.get(project)?.facts ?? new Map<string, Fact>();
    return new Map([...facts].map(([name, { hash }]) => [name, hash]));
  }, recorded);

function lineOf(id: ProjectId, facts: readonly Fact[]): LoggedProject {
  const last = attachDetails(facts, []).at(-1);
  return { id, facts: facts.length, lastAt: last?.fact.at ?? '' };
}
