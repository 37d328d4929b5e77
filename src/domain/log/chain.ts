import { type DeviceId, type Fact, factName, inFoldOrder } from './fact';

/**
 * The first fact that does not attach to the one before it on its device: evidence that a fact was
 * taken out, put in or changed. `null` where every device's chain is whole from its first fact on.
 */
export function findBreak(facts: readonly Fact[]): string | null {
  const ends = new Map<DeviceId, Fact>();
  for (const fact of [...facts].sort(inFoldOrder)) {
    const before = ends.get(fact.device);
    if (fact.seq !== (before?.seq ?? 0) + 1 || fact.prev !== (before?.hash ?? null)) return factName(fact);
    ends.set(fact.device, fact);
  }
  return null;
}
