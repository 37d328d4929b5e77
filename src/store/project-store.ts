import { createStore, type StoreApi } from 'zustand/vanilla';
import { ok, type Result } from '../domain/kernel/result';
import type { Log, Recorded } from '../domain/log/log';
import type { Command, Refusal } from '../domain/project/command';
import { decide } from '../domain/project/decide';
import { stamp } from '../domain/project/draft';
import { extend, openProject, type Project } from '../domain/project/project';
import { createAppender, type SaveStatus } from './appender';
import type { World } from './world';

export type ProjectSnapshot = {
  readonly project: Project;
  readonly saving: SaveStatus;
  /** The refusal of the last command, until the next one goes through. */
  readonly refusal: Refusal | null;
};

/** An open project: what it is, how to change it, and whether it is on disk. */
export type ProjectStore = {
  readonly api: StoreApi<ProjectSnapshot>;
  readonly run: (command: Command) => Result<Project, Refusal>;
  /** Tries again to write what could not be written. */
  readonly retry: () => void;
  /** Reads the log anew after another window or a file has added to it. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Opens a store over a project that has been read from the log: nothing can be written before
 * reading has finished, so an empty screen can never overwrite a full log.
 */
export function createProjectStore(opened: Project, log: Log, world: World): ProjectStore {
  const api = createStore<ProjectSnapshot>(() => ({
    project: opened,
    saving: { kind: 'saved', at: opened.recorded.at(-1)?.fact.at ?? null },
    refusal: null,
  }));
  const appender = createAppender(log.append, world.now, (saving) => api.setState({ saving }));

  const refresh = async (): Promise<void> => {
    const stored = await log.read(opened.id);
    const held = api.getState().project.recorded;
    api.setState({ project: openProject(opened.id, union(stored, held)) });
  };

  return {
    api,
    run: (command) => {
      const { project } = api.getState();
      const decision = decide(project, command, world);
      if (!decision.ok) {
        api.setState({ refusal: decision.error });
        return decision;
      }
      const recorded = stamp(project, decision.value, { device: world.device, at: world.now() });
      const next = extend(project, recorded);
      api.setState({ project: next, refusal: null });
      appender.append(recorded);
      return ok(next);
    },
    retry: appender.retry,
    refresh,
    close: log.watch(opened.id, () => void refresh()),
  };
}

/** Stored facts and facts still on their way to the disk, each once. */
function union(stored: readonly Recorded[], held: readonly Recorded[]): readonly Recorded[] {
  const known = new Set(stored.map(({ fact }) => fact.hash));
  return [...stored, ...held.filter(({ fact }) => !known.has(fact.hash))];
}
