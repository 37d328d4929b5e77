import { createStore, type StoreApi } from 'zustand/vanilla';
import { err, ok, type Result } from '../domain/kernel/result';
import type { Log, Recorded } from '../domain/log/log';
import { faultOf, type StorageFault, storageError } from '../domain/log/storage-fault';
import type { Command, Refusal } from '../domain/project/command';
import { decide } from '../domain/project/decide';
import { stamp } from '../domain/project/draft';
import { extend, openProject, type Project } from '../domain/project/project';
import { restamp } from '../domain/project/restamp';
import { createAppender, type SaveStatus } from './appender';
import { freePen, type Pen } from './pen';
import type { World } from './world';

export type ProjectSnapshot = {
  readonly project: Project;
  readonly saving: SaveStatus;
  /** The refusal of the last command, until the next one goes through. */
  readonly refusal: Refusal | null;
  /** Whether this window is the one that writes; another may have the project open too. */
  readonly isWriter: boolean;
};

/** An open project: what it is, how to change it, and whether it is on disk. */
export type ProjectStore = {
  readonly api: StoreApi<ProjectSnapshot>;
  readonly run: (command: Command) => Result<Project, Refusal>;
  /** Tries again to write what could not be written. */
  readonly retry: () => void;
  /** Reads the log anew after another window or a file has added to it. */
  readonly refresh: () => Promise<void>;
  /** Makes this window the one that writes. */
  readonly takeOver: () => void;
  readonly close: () => void;
};

/**
 * Opens a store over a project that has been read from the log: nothing can be written before
 * reading has finished, so an empty screen can never overwrite a full log.
 */
export function createProjectStore(
  opened: Project,
  log: Log,
  world: World,
  pen: Pen = freePen,
): ProjectStore {
  const { id } = opened;
  const api = createStore<ProjectSnapshot>(() => ({
    project: opened,
    saving: savedAsRead(opened),
    refusal: null,
    isWriter: true,
  }));
  const appender = createAppender({
    write: log.append,
    reread: async () => {
      const stored = openProject(id, await log.read(id));
      return (unsaved) => {
        const { project, recorded } = restamp(stored, unsaved, world.device);
        api.setState({ project });
        return recorded;
      };
    },
    now: world.now,
    onStatus: (saving) => api.setState({ saving }),
  });

  const refresh = async (): Promise<void> => {
    try {
      const stored = await log.read(id);
      if (stored.length === 0) throw storageError({ kind: 'cleared' });
      const { project: held, saving } = api.getState();
      const project = openProject(id, union(stored, held.recorded));
      const isMended = saving.kind === 'failed' && appender.unsaved() === 0;
      api.setState({ project, saving: isMended ? savedAsRead(project) : saving });
    } catch (cause) {
      api.setState({ saving: { kind: 'failed', unsaved: appender.unsaved(), cause } });
    }
  };

  const claim = pen(id, (isHere) => {
    const wasHere = api.getState().isWriter;
    api.setState({ isWriter: isHere, refusal: null });
    if (isHere && !wasHere) void refresh();
  });
  const unwatch = log.watch(id, () => void refresh());

  return {
    api,
    run: (command) => {
      const snapshot = api.getState();
      const decision = isWritable(snapshot)
        ? decide(snapshot.project, command, world)
        : err<Refusal>({ kind: 'notWritable' });
      if (!decision.ok) {
        api.setState({ refusal: decision.error });
        return decision;
      }
      const { project } = snapshot;
      const recorded = stamp(project, decision.value, { device: world.device, at: world.now() });
      const next = extend(project, recorded);
      api.setState({ project: next, refusal: null });
      appender.append(recorded);
      return ok(next);
    },
    retry: () => (appender.unsaved() > 0 ? appender.retry() : void refresh()),
    refresh,
    takeOver: claim.takeOver,
    close: () => {
      unwatch();
      claim.release();
    },
  };
}

const savedAsRead = ({ recorded }: Project): SaveStatus => ({
  kind: 'saved',
  at: recorded.at(-1)?.fact.at ?? null,
});

/**
 * Nothing is taken in that has nowhere to go, or that would be decided without knowing what a later version of the
 * program has written meanwhile.
 */
const isWritable = ({ isWriter, saving }: ProjectSnapshot): boolean =>
  isWriter && !(saving.kind === 'failed' && FREEZING.has(faultOf(saving.cause).kind));

const FREEZING: ReadonlySet<StorageFault['kind']> = new Set<StorageFault['kind']>(['cleared', 'newer']);

/** Stored facts and facts still on their way to the disk, each once. */
function union(stored: readonly Recorded[], held: readonly Recorded[]): readonly Recorded[] {
  const known = new Set(stored.map(({ fact }) => fact.hash));
  return [...stored, ...held.filter(({ fact }) => !known.has(fact.hash))];
}
