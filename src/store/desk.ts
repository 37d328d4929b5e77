import type { Place } from '../domain/agreement/content';
import { err, ok, type Result } from '../domain/kernel/result';
import { type ProjectId, projectId } from '../domain/log/fact';
import type { Log, MergeOutcome, Recorded } from '../domain/log/log';
import type { Command, Refusal } from '../domain/project/command';
import { decide } from '../domain/project/decide';
import { stamp } from '../domain/project/draft';
import { noProject, openProject, type Project } from '../domain/project/project';
import { createProjectStore, type ProjectStore } from './project-store';
import type { World } from './world';

/** One row of the start page. */
export type ProjectCard = {
  readonly id: ProjectId;
  readonly place: Place;
  readonly households: number;
  readonly sample: string | null;
  readonly lastAt: string;
};

/** What can be done with projects from outside: list, create, restore, open, remove. */
export type Desk = {
  readonly cards: () => Promise<readonly ProjectCard[]>;
  readonly create: (
    command: Extract<Command, { kind: 'openStairwell' }>,
  ) => Promise<Result<ProjectId, Refusal>>;
  /** Merges documents from a file or a sample into the log; nothing that is there is overwritten. */
  readonly restore: (recorded: readonly Recorded[]) => Promise<MergeOutcome>;
  /** `null` where this browser has no such project. */
  readonly open: (id: ProjectId) => Promise<ProjectStore | null>;
  readonly remove: (id: ProjectId) => Promise<void>;
};

export function createDesk(log: Log, world: World): Desk {
  const read = async (id: ProjectId): Promise<Project> => openProject(id, await log.read(id));

  return {
    cards: async () => {
      const listed = await log.projects();
      const cards = await Promise.all(listed.map(async ({ id, lastAt }) => cardOf(await read(id), lastAt)));
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
      return project.recorded.length === 0 ? null : createProjectStore(project, log, world);
    },
    remove: log.erase,
  };
}

const cardOf = ({ id, state }: Project, lastAt: string): ProjectCard => ({
  id,
  place: state.place,
  households: state.households.length,
  sample: state.sample,
  lastAt,
});
