import { ok, type Result } from '../kernel/result';
import type { ApportionmentError } from './errors';
import type { Apportionment } from './outcome';
import { reckon } from './reckon';
import type { Scheme } from './scheme';
import { traceOf } from './trace/trace-of';

/**
 * Shares the net cost of a lift over the households (费用分摊), to the last fen, with the working of
 * every figure. Refuses with every fault found at the first step that has one.
 */
export function apportion(scheme: Scheme): Result<Apportionment, readonly ApportionmentError[]> {
  const working = reckon(scheme);
  return working.ok ? ok({ ...working.value.figures, trace: traceOf(working.value) }) : working;
}
