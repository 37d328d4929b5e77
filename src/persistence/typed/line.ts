import { ok, type Result } from '../../domain/kernel/result';
import type { Command } from '../../domain/project/command';
import type { OpenError } from '../../domain/project/open-error';
import type { Project } from '../../domain/project/project';

/** One command of the script, and the place in the file that asks for it. */
export type Line = {
  readonly path: string;
  readonly command: (project: Project) => Result<Command, OpenError>;
};

/** A line whose command needs nothing but what has been checked already. */
export const line = (path: string, command: (project: Project) => Command): Line => ({
  path,
  command: (project) => ok(command(project)),
});
