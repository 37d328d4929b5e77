import { withoutErased } from '../log/attach-details';
import { type DeviceId, type Fact, inFoldOrder, type ProjectId } from '../log/fact';
import type { FactKind } from '../log/fact-body';
import type { Recorded } from '../log/log';
import { evolve } from './evolve';
import { advance, type History, NO_HISTORY, readHistory } from './history';
import { EMPTY_STATE, type ProjectState } from './state';

/** A project in memory: its log and what the log adds up to. Everything but `recorded` is derived. */
export type Project = {
  readonly id: ProjectId;
  readonly recorded: readonly Recorded[];
  readonly history: History;
  readonly state: ProjectState;
};

/**
 * Folds a log into a project: facts by (logical clock, device), steps that were taken back left out.
 * The same set of facts gives the same project in whatever order it arrived.
 */
export function openProject(id: ProjectId, facts: readonly Recorded[]): Project {
  const recorded = withoutErased([...facts].sort((a, b) => inFoldOrder(a.fact, b.fact)));
  const history = readHistory(recorded);
  return { id, recorded, history, state: foldState(recorded, history) };
}

/** The project after new facts of its own device, which fold after all that it has. */
export function extend(project: Project, added: readonly Recorded[]): Project {
  const recorded = withoutErased([...project.recorded, ...added]);
  const history = added.reduce((held, { fact }) => advance(held, fact), project.history);
  const reachesBack = added.some(({ fact }) => BACKWARDS.has(fact.body.kind));
  const state = reachesBack ? foldState(recorded, history) : added.reduce(evolve, project.state);
  return { ...project, recorded, history, state };
}

/** Kinds of facts that change what earlier ones mean. */
const BACKWARDS: ReadonlySet<FactKind> = new Set<FactKind>(['stepUndone', 'stepRedone', 'detailsErased']);

/** The state as it was right after the given number of facts: looking back to an earlier moment. */
export const stateAfter = (project: Project, count: number): ProjectState => {
  const recorded = project.recorded.slice(0, count);
  return foldState(recorded, readHistory(recorded));
};

const foldState = (recorded: readonly Recorded[], { takenBack }: History): ProjectState =>
  recorded.filter(({ fact }) => !takenBack.has(fact.step)).reduce(evolve, EMPTY_STATE);

/** Where the next fact of a device attaches: logical clock, ordinal and hash of its chain. */
export function endOfChain(
  { recorded }: Pick<Project, 'recorded'>,
  device: DeviceId,
): { readonly clock: number; readonly last: Fact | undefined } {
  const own = recorded.filter(({ fact }) => fact.device === device);
  return { clock: recorded.at(-1)?.fact.clock ?? 0, last: own.at(-1)?.fact };
}

export const noProject = (id: ProjectId): Project => ({
  id,
  recorded: [],
  history: NO_HISTORY,
  state: EMPTY_STATE,
});
