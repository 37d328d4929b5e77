import { type Fen, sumFen } from '../../money/fen';
import type { Sums } from '../outcome';

/**
 * What households pay must equal gross − outside money − gifts from outside + what goes to the reserve
 * + surplus − what an absorber takes. Anything else is a mistake in this program, not in the scheme.
 */
export function assertBalance(sums: Sums, payables: readonly Fen[], refunds: readonly Fen[]): void {
  const paid = sumFen(payables);
  const owed =
    sums.gross -
    sums.external -
    sums.outsideContributions +
    sums.reserve +
    sums.surplus -
    sums.bounds.absorbed;
  const refunded = sumFen(refunds);
  if (paid !== owed || sums.reserve < 0 || refunded !== sums.refundLater) {
    throw new Error(
      `The figures do not balance: paid ${paid}, owed ${owed}, reserve ${sums.reserve}, refunds ${refunded}.`,
    );
  }
}
