import { type DeviceId, factName, inFoldOrder, isIntact, type ProjectId } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import { isGenuine } from '../domain/log/personal-details';

/** What may be written of facts that somebody hands to a log. */
export type Admission = {
  readonly fresh: readonly Recorded[];
  /** Held already, letter for letter; their personal details may still be missing. */
  readonly known: readonly Recorded[];
  /** Names of facts. */
  readonly refused: readonly string[];
};

/**
 * Sorts the facts of one project by what the log already holds: nothing is overwritten. Refused are a
 * fact whose name other content bears, one that no longer says what its hash says, and what the
 * same device wrote after either, which would hang in the air.
 *
 * @param held Hash by fact name, of the facts in the log that bear one of the names.
 */
export function admit(held: ReadonlyMap<string, string>, recorded: readonly Recorded[]): Admission {
  const taken = new Map(held);
  const cutOff = new Set<DeviceId>();
  const fresh: Recorded[] = [];
  const known: Recorded[] = [];
  const refused: string[] = [];
  for (const each of [...recorded].sort((a, b) => inFoldOrder(a.fact, b.fact))) {
    const { fact } = each;
    const name = factName(fact);
    const hash = taken.get(name);
    const isStray = hash === undefined ? cutOff.has(fact.device) : hash !== fact.hash;
    if (isStray || !isIntact(fact)) {
      refused.push(name);
      cutOff.add(fact.device);
      continue;
    }
    (hash === undefined ? fresh : known).push(genuine(each));
    taken.set(name, fact.hash);
  }
  return { fresh, known, refused };
}

/** Admits facts of several projects, each project by itself. */
export function admitEach(
  heldIn: (project: ProjectId) => ReadonlyMap<string, string>,
  recorded: readonly Recorded[],
): Admission {
  const parts = [...new Set(recorded.map(({ fact }) => fact.project))].map((project) =>
    admit(
      heldIn(project),
      recorded.filter(({ fact }) => fact.project === project),
    ),
  );
  return {
    fresh: parts.flatMap(({ fresh }) => fresh),
    known: parts.flatMap(({ known }) => known),
    refused: parts.flatMap(({ refused }) => refused),
  };
}

const genuine = ({ fact, details }: Recorded): Recorded => ({ fact, details: details.filter(isGenuine) });
