import type { Household } from '../../domain/building/household';
import type { ProjectState } from '../../domain/project/state';

/** Whether somebody of the household has said something, whatever became of it. */
export const hasOpinion = ({ opinions }: ProjectState, { id }: Household): boolean =>
  opinions.some((entry) => entry.kind === 'opinion' && entry.opinion.household === id);

/** Whether anything would be lost with the household. */
export const holdsAnything = (state: ProjectState, household: Household): boolean =>
  household.owners.length > 0 || household.area !== null || hasOpinion(state, household);
