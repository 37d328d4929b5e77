import { type DeviceId, type Fact, inFoldOrder } from './fact';
import type { Recorded } from './log';

/** How much of each device's chain stands before a fact, itself included: the greatest `seq` by device. */
export type Knowledge = ReadonlyMap<DeviceId, number>;

/**
 * What the writer of each fact had seen, by hash. A clock that jumps without a `base` was written before
 * facts named what they stand on: such a fact is taken to have seen all that folds before it.
 */
export function knowledgeOf(facts: readonly Fact[]): ReadonlyMap<string, Knowledge> {
  const known = new Map<string, Knowledge>();
  const ends = new Map<DeviceId, Fact>();
  for (const fact of [...facts].sort(inFoldOrder)) {
    const before = ends.get(fact.device);
    const jumps = fact.clock > (before?.clock ?? 0) + 1;
    const seen =
      fact.base === undefined && jumps
        ? [...ends].map(([device, { seq }]) => new Map([[device, seq]]))
        : [before?.hash ?? '', ...(fact.base ?? [])].flatMap((hash) => known.get(hash) ?? []);
    known.set(fact.hash, joined([...seen, new Map([[fact.device, fact.seq]])]));
    ends.set(fact.device, fact);
  }
  return known;
}

/** Whether the writer of a fact with this knowledge had seen the other fact. */
export const hasSeen = (knowledge: Knowledge | undefined, { device, seq }: Fact): boolean =>
  (knowledge?.get(device) ?? 0) >= seq;

/** The facts that no other fact has seen, in fold order: several where devices have worked apart. */
export function headsOf(facts: readonly Fact[]): readonly Fact[] {
  const ends = lastOfEach(facts);
  if (ends.length < 2) return ends;
  const known = knowledgeOf(facts);
  return ends.filter((end) => !ends.some((other) => other !== end && hasSeen(known.get(other.hash), end)));
}

/** What a device's next fact must name as its base: heads of others that its own last fact had not seen. */
export function newlySeen(recorded: readonly Recorded[], device: DeviceId): readonly string[] {
  const facts = recorded.map(({ fact }) => fact);
  if (facts.every((fact) => fact.device === device)) return [];
  const own = facts.filter((fact) => fact.device === device).at(-1);
  const seen = own && knowledgeOf(facts).get(own.hash);
  return headsOf(facts)
    .filter((head) => head.device !== device && !hasSeen(seen, head))
    .map(({ hash }) => hash)
    .sort();
}

function lastOfEach(facts: readonly Fact[]): readonly Fact[] {
  const ends = new Map<DeviceId, Fact>();
  for (const fact of [...facts].sort(inFoldOrder)) ends.set(fact.device, fact);
  return [...ends.values()].sort(inFoldOrder);
}

function joined(parts: readonly Knowledge[]): Knowledge {
  const whole = new Map<DeviceId, number>();
  for (const part of parts) {
    for (const [device, seq] of part) whole.set(device, Math.max(seq, whole.get(device) ?? 0));
  }
  return whole;
}
