import type { Place } from '../domain/agreement/content';
import { err, ok, type Result } from '../domain/kernel/result';
import { type ProjectId, projectId } from '../domain/log/fact';
import type { Log, MergeOutcome, Recorded } from '../domain/log/log';
import { faultOf, type StorageFault, storageError } from '../domain/log/storage-fault';
import type { Loss, Witness } from '../domain/log/witness';
import type { Command, Refusal } from '../domain/project/command';
import { decide } from '../domain/project/decide';
import { stamp } from '../domain/project/draft';
import { noProject, openProject, type Project } from '../domain/project/project';
import type { Pen } from './pen';
import { createProjectStore, type ProjectStore } from './project-store';
import type { World } from './world';

/** One row of the start page. */
export type ProjectCard = {
  readonly kind: 'card';
  readonly id: ProjectId;
  readonly place: Place;
  readonly households: number;
  readonly sample: string | null;
  readonly lastAt: string;
};

/** A project that is there and cannot be read; the others are none the worse for it. */
export type UnreadableProject = {
  readonly kind: 'unreadable';
  readonly id: ProjectId;
  readonly lastAt: string;
  readonly fault: StorageFault;
};

/** What can be done with projects from outside: list, create, restore, open, remove. */
export type Desk = {
  readonly cards: () => Promise<readonly (ProjectCard | UnreadableProject)[]>;
  readonly create: (
    command: Extract<Command, { kind: 'openStairwell' }>,
  ) => Promise<Result<ProjectId, Refusal>>;
  /** Merges documents from a file or a sample into the log; nothing that is there is overwritten. */
  readonly restore: (recorded: readonly Recorded[]) => Promise<MergeOutcome>;
  /** `null` where this browser has no such project. Rejects with the fault `behind` where facts of it are gone. */
  readonly open: (id: ProjectId) => Promise<ProjectStore | null>;
  /** The project as it is, to look at or to copy: nothing can be written to it. */
  readonly read: (id: ProjectId) => Promise<Project>;
  readonly remove: (id: ProjectId) => Promise<void>;
  /** Leaves nothing of any project in this browser. */
  readonly clear: () => Promise<void>;
  /** Projects of which the browser has lost something since they were last seen. */
  readonly losses: () => Promise<readonly Loss[]>;
  /** Takes what is left as the whole, because a person said so. */
  readonly acceptLoss: (id: ProjectId) => Promise<void>;
};

const NO_WITNESS: Witness = {
  check: () => 'unknown',
  accept: () => undefined,
  losses: async () => [],
};

export function createDesk(log: Log, world: World, witness: Witness = NO_WITNESS, pen?: Pen): Desk {
  const read = async (id: ProjectId): Promise<Project> => openProject(id, await log.read(id));

  return {
    cards: async () => {
      const listed = await log.projects();
      const cards = await Promise.all(
        listed.map(({ id, lastAt }) =>
          read(id).then(
            (project) => cardOf(project, lastAt),
            (error: unknown) => ({ kind: 'unreadable' as const, id, lastAt, fault: faultOf(error) }),
          ),
        ),
      );
      return cards.sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
    },
    create: async (command) => {
      const blank = noProject(projectId(world.newId()));
      const decision = decide(blank, command, world);
      if (!decision.ok) return err(decision.error);
      await log.append(stamp(blank, decision.value, { device: world.device, at: world.now() }));
      return ok(blank.id);
    },
    restore: log.merge,
    open: async (id) => {
      const project = await read(id);
      if (witness.check(id, project.recorded) === 'behind') {
        const loss = (await witness.losses()).find((each) => each.project === id);
        throw storageError({ kind: 'behind', loss: loss ?? unnamedLoss(project) });
      }
      if (project.recorded.length > 0) witness.accept(id, project.recorded);
      return project.recorded.length === 0 ? null : createProjectStore(project, log, world, pen);
    },
    read,
    remove: log.erase,
    clear: log.clear,
    losses: witness.losses,
    acceptLoss: async (id) => witness.accept(id, await log.read(id)),
  };
}

const cardOf = ({ id, state }: Project, lastAt: string): ProjectCard => ({
  kind: 'card',
  id,
  place: state.place,
  households: state.households.length,
  sample: state.sample,
  lastAt,
});

/** As many facts as were noted, but not the same ones. */
const unnamedLoss = ({ id, recorded, state: { place } }: Project): Loss => ({
  project: id,
  name: [place.estate, place.building, place.stairwell].filter((part) => part !== '').join(' '),
  noted: recorded.length,
  held: recorded.length,
});
