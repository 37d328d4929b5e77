import { useState } from 'react';
import type { Result } from '../../domain/kernel/result';
import type { Command, Refusal } from '../../domain/project/command';
import { foresee } from '../../domain/project/foresee';
import type { Project } from '../../domain/project/project';
import { type VersionChange, versionChange } from '../../domain/project/set-aside';
import type { ProjectState } from '../../domain/project/state';
import { useRun } from '../../store/use-project';

/** A change that waits for a yes, because it would set answers aside. */
export type Asking = {
  readonly command: Command;
  readonly after: ProjectState;
  readonly change: VersionChange;
};

export type AskFirst = {
  readonly asking: Asking | null;
  /** Does it at once, or holds it until somebody has said yes: then `null`. */
  readonly run: (command: Command) => Result<Project, Refusal> | null;
  readonly answer: (isYes: boolean) => Result<Project, Refusal> | null;
};

/** Runs commands, and asks first before one that would set answers aside (改了要请人再确认的，先问一声). */
export function useAskFirst(project: Project): AskFirst {
  const run = useRun();
  const [asking, setAsking] = useState<Asking | null>(null);
  return {
    asking,
    run: (command) => {
      const after = foresee(project, command);
      const change = after && versionChange(project.state, after);
      if (after === null || change === null || change.setAside.length === 0) return run(command);
      setAsking({ command, after, change });
      return null;
    },
    answer: (isYes) => {
      setAsking(null);
      return isYes && asking !== null ? run(asking.command) : null;
    },
  };
}
