import { useState } from 'react';
import type { HouseholdId } from '../../domain/building/household';
import { consentIf, type Tried } from '../../domain/project/consent-if';
import { type ConsentView, consentOf } from '../../domain/project/consent-view';
import type { ProjectState } from '../../domain/project/state';

/** Trying answers out on the picture (试一试): `null` while the picture shows what is recorded. */
export type Tries = {
  readonly tried: ReadonlyMap<HouseholdId, Tried> | null;
  /** The vote to show: as recorded, or as tried. */
  readonly view: ConsentView;
  readonly begin: () => void;
  readonly restore: () => void;
  /** As recorded → 同意 → 不同意 → as recorded. */
  readonly turn: (household: HouseholdId) => void;
};

export function useTries(state: ProjectState): Tries {
  const [tried, setTried] = useState<Tries['tried']>(null);
  const recorded = consentOf(state);
  return {
    tried,
    view: tried ? consentIf(recorded, tried) : recorded,
    begin: () => setTried(new Map()),
    restore: () => setTried(null),
    turn: (household) => setTried((held) => turned(held ?? new Map(), household)),
  };
}

function turned(
  tried: ReadonlyMap<HouseholdId, Tried>,
  household: HouseholdId,
): ReadonlyMap<HouseholdId, Tried> {
  const next = new Map(tried);
  const now = tried.get(household);
  if (now === undefined) next.set(household, 'consents');
  else if (now === 'consents') next.set(household, 'objects');
  else next.delete(household);
  return next;
}
