import type { Result } from '../kernel/result';
import type { ApportionmentError } from './errors';
import type { Apportionment } from './outcome';
import type { Scheme } from './scheme';

/** Shares the net cost of a lift over the households (费用分摊), to the last fen, with the working of every figure. */
export function apportion(_scheme: Scheme): Result<Apportionment, readonly ApportionmentError[]> {
  throw new Error('Not built yet.');
}
