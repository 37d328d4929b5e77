import { codeOfDigest } from '../kernel/digest';
import type { Fact } from './fact';
import { headsOf } from './knowledge';
import type { Recorded } from './log';

/** Code of the record up to a fact (记录码): its hash covers, over `prev` and `base`, all that its writer had seen. */
export const recordCodeOf = ({ hash }: Pick<Fact, 'hash'>): string => codeOfDigest(hash);

/**
 * What a paper prints of the record it was made from (记录码): one code for each fact that nobody had seen yet,
 * usually one. Whoever changes an earlier fact changes the code, and the paper no longer agrees.
 */
export const recordCodesOf = (recorded: readonly Recorded[]): readonly string[] =>
  headsOf(recorded.map(({ fact }) => fact)).map(recordCodeOf);
