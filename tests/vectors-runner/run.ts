import { differences } from './compare';
import { RUNNERS } from './index';
import type { JsonObject, Vector } from './vector';

export type VectorReport = { readonly id: string; readonly kind: string; readonly faults: readonly string[] };
type VectorFile = { readonly vectors: readonly Vector[] };

/** Runs every vector of a file; a kind nobody runs is a fault. */
export const runFile = ({ vectors }: VectorFile): readonly VectorReport[] =>
  vectors.map((vector) => ({ id: vector.id, kind: vector.kind, faults: faultsOf(vector, vectors) }));

/** Each place where a vector comes out otherwise; `all` are the vectors of its file. */
export function faultsOf({ kind, input, expected }: Vector, all: readonly Vector[]): readonly string[] {
  const runner = Object.hasOwn(RUNNERS, kind) ? RUNNERS[kind] : undefined;
  if (runner === undefined) return [`kind ${kind} is not built`];
  const others = new Map(all.map((each) => [each.id, each]));
  try {
    return differences(expected, runner(withSame(input as JsonObject, others), expected as JsonObject));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** A vector may say that it starts from another one's input. */
function withSame(input: JsonObject, others: ReadonlyMap<string, Vector>): JsonObject {
  const same = typeof input['sameAs'] === 'string' ? others.get(input['sameAs']) : undefined;
  return same === undefined ? input : { ...(same.input as JsonObject), ...input };
}
