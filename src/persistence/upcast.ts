import { FACT_VERSION } from '../domain/log/fact';

/** Content of a fact of some version, not yet decoded. */
type Untyped = Readonly<Record<string, unknown>>;

/**
 * Step `n` turns a fact of version n + 1 into one of version n + 2. Steps are only ever added, and
 * stored facts are never rewritten: every reading upcasts anew.
 */
const STEPS: readonly ((fact: Untyped) => Untyped)[] = [];

/** Brings a fact of an earlier version up to the present form. */
export const upcast = (fact: Untyped, version: number): Untyped =>
  STEPS.slice(version - 1, FACT_VERSION - 1).reduce((held, step) => step(held), fact);
