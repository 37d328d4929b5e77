import { useState } from 'react';
import type { Household, HouseholdId } from '../../domain/building/household';
import { foresee } from '../../domain/project/foresee';
import type { Project } from '../../domain/project/project';
import { type VersionChange, versionChange } from '../../domain/project/set-aside';
import type { ProjectState } from '../../domain/project/state';
import { holdsAnything } from './holds-anything';

/** A removal that waits for a yes, with what it would mean for the answers of the others. */
export type Removing = {
  readonly household: Household;
  readonly after: ProjectState;
  readonly change: VersionChange;
};

type Removal = {
  readonly asking: Removing | null;
  readonly choose: (household: Household) => void;
  readonly answer: (isYes: boolean) => void;
};

/**
 * Removes an empty household at once, since it can be undone. Asks, and once only, before one that holds something or
 * whose removal sets answers of others aside.
 */
export function useRemoval(
  project: Project,
  remove: (household: HouseholdId, room: string) => void,
): Removal {
  const [asking, setAsking] = useState<Removing | null>(null);
  return {
    asking,
    choose: (household) => {
      const after = foresee(project, { kind: 'removeHousehold', household: household.id });
      const change = after && versionChange(project.state, after);
      const isQuiet = !holdsAnything(project.state, household) && change?.setAside.length === 0;
      if (after === null || change === null || isQuiet) remove(household.id, household.room);
      else setAsking({ household, after, change });
    },
    answer: (isYes) => {
      setAsking(null);
      if (isYes && asking !== null) remove(asking.household.id, asking.household.room);
    },
  };
}
