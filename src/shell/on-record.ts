import type { Result } from '../domain/kernel/result';
import type { Refusal } from '../domain/project/command';
import type { Project } from '../domain/project/project';

/** What became of a command that a person gave. */
export type Outcome = Result<Project, Refusal>;

/** Whether the record says by now what was typed: by this command, or because it said so before. */
export const isOnRecord = (outcome: Outcome): boolean =>
  outcome.ok || outcome.error.kind === 'nothingToChange';
