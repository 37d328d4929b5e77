import { deviceId } from '../../src/domain/log/fact';
import type { Recorded } from '../../src/domain/log/log';
import type { Command } from '../../src/domain/project/command';
import { openProject, type Project } from '../../src/domain/project/project';
import { carryOut } from './project';

export const ONE = deviceId('MACHINE1');
export const OTHER = deviceId('MACHINE2');

/** What a machine has after somebody worked on its copy. */
export const workedOn = (project: Project, device: typeof ONE, ...commands: readonly Command[]): Project =>
  commands.reduce((held, command) => carryOut(held, command, device), project);

/** The project after one copy's file was opened where the other lies. */
export function merged(one: Project, other: Project): Project {
  const all: readonly Recorded[] = [...one.recorded, ...other.recorded];
  const once = new Map(all.map((each) => [each.fact.hash, each]));
  return openProject(one.id, [...once.values()]);
}
