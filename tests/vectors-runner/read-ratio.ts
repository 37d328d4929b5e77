import { type Ratio, ratio } from '../../src/domain/kernel/ratio';
import { type Json, textAt } from './vector';

/** `n`, `n/d` or a decimal, as the vector files write exact numbers. */
export function readRatio(value: Json | undefined): Ratio {
  const [n = '0', d = '1'] = textAt(value).split('/');
  const [units = '0', decimals = ''] = n.split('.');
  return ratio(BigInt(units + decimals), BigInt(d) * 10n ** BigInt(decimals.length));
}
