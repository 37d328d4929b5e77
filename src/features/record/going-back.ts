import type { Fact } from '../../domain/log/fact';
import type { StepId } from '../../domain/log/step-id';
import type { History } from '../../domain/project/history';
import type { Project } from '../../domain/project/project';

/** How many steps must be taken back until the given one is the last; 0 where it is, or where there is no way back. */
export function stepsAfter({ done }: Pick<History, 'done'>, step: StepId): number {
  const place = done.indexOf(step);
  return place === -1 ? 0 : done.length - 1 - place;
}

/** The first fact of each step that going back takes back, the newest first. */
export function factsAfter({ history, recorded }: Project, step: StepId): readonly Fact[] {
  const { done } = history;
  return done
    .slice(done.indexOf(step) + 1)
    .reverse()
    .flatMap((later) => recorded.find(({ fact }) => fact.step === later)?.fact ?? []);
}
