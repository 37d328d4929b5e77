import type { Day } from '../kernel/day';
import { entry } from '../kernel/entry';
import { memo } from '../kernel/memo';
import { codeInUse } from './decide-opinions';
import { extend, noProject, type Project } from './project';
import type { ProjectState } from './state';

/** A version that somebody answered to: its number and code, since when, and the project as it was then. */
export type AnsweredVersion = {
  readonly number: number;
  readonly code: string;
  readonly firstOn: Day;
  readonly answers: number;
  readonly state: ProjectState;
};

/** The versions that people answered to, oldest first, each with the state that its code stands for. */
export const answeredVersions: (project: Project) => readonly AnsweredVersion[] = memo((project) => {
  const states = statesByCode(project);
  const answers = project.state.opinions.flatMap((entry) =>
    entry.kind === 'opinion' && entry.opinion.version !== '' ? [entry.opinion] : [],
  );
  const codes = [...new Set(answers.map(({ version }) => version))];
  return codes.flatMap((code, index) => {
    const days = answers.filter(({ version }) => version === code).map(({ on }) => on);
    const firstOn = entry([...days].sort(), 0);
    const state = states.get(code);
    return state === undefined ? [] : [{ number: index + 1, code, firstOn, answers: days.length, state }];
  });
});

/** Plays the log again and keeps, for every code in use along the way, the last state that had it. */
function statesByCode({ id, recorded }: Project): ReadonlyMap<string, ProjectState> {
  const states = new Map<string, ProjectState>();
  let project = noProject(id);
  for (const each of recorded) {
    project = extend(project, [each]);
    if (each.fact.body.kind === 'opinionRecorded') states.set(codeInUse(project.state), project.state);
  }
  return states;
}
