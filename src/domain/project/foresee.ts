import { deviceId } from '../log/fact';
import type { Command } from './command';
import { decide } from './decide';
import { stamp } from './draft';
import { extend, type Project } from './project';
import type { ProjectState } from './state';

/** What the project would be after a command, nothing being written down; `null` where the command is refused. */
export function foresee(project: Project, command: Command): ProjectState | null {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `foreseen-${count}`;
  };
  const decision = decide(project, command, { newId: next, newSalt: next });
  if (!decision.ok) return null;
  return extend(project, stamp(project, decision.value, { device: NOBODY, at: '' })).state;
}

const NOBODY = deviceId('FORESEEN');
