import { factName, isIntact } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import { isGenuine } from '../domain/log/personal-details';

/** What may be written of facts that somebody hands to a log. */
export type Admission = {
  readonly fresh: readonly Recorded[];
  /** Held already, letter for letter; their personal details may still be missing. */
  readonly known: readonly Recorded[];
  readonly refused: readonly string[];
};

/**
 * Sorts facts by what the log already holds: nothing is overwritten, a name that is taken by other
 * content is refused, and so is a fact that no longer says what its hash says.
 *
 * @param held Hash by fact name, of the facts in the log that bear one of the names.
 */
export function admit(held: ReadonlyMap<string, string>, recorded: readonly Recorded[]): Admission {
  const taken = new Map(held);
  const admission = {
    fresh: [] as Recorded[],
    known: [] as Recorded[],
    refused: [] as string[],
  };
  for (const each of recorded) {
    const name = factName(each.fact);
    const hash = taken.get(name);
    if ((hash !== undefined && hash !== each.fact.hash) || !isIntact(each.fact)) admission.refused.push(name);
    else (hash === undefined ? admission.fresh : admission.known).push(genuine(each));
    if (hash === undefined) taken.set(name, each.fact.hash);
  }
  return admission;
}

const genuine = ({ fact, details }: Recorded): Recorded => ({ fact, details: details.filter(isGenuine) });
