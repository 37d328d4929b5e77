import { sumFen } from '../../money/fen';
import type { Figures } from '../outcome';

/**
 * What households pay must equal gross − outside money − gifts from outside + what goes to the reserve
 * + surplus − what an absorber takes. Anything else is a mistake in this program, not in the scheme.
 */
export function assertBalance(figures: Figures): void {
  const paid = sumFen(figures.shares.map(({ payable }) => payable));
  const owed =
    figures.gross -
    figures.external -
    figures.outsideContributions +
    figures.reserve +
    figures.surplus -
    figures.bounds.absorbed;
  const refunded = sumFen(figures.shares.map(({ refundLater }) => refundLater));
  if (paid !== owed || figures.reserve < 0 || refunded !== figures.refundLater) {
    throw new Error(
      `The figures do not balance: paid ${paid}, owed ${owed}, reserve ${figures.reserve}, refunds ${refunded}.`,
    );
  }
}
