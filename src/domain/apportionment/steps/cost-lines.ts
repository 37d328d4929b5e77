import { HUNDRED, halfUp, over, ratioOf, times, whole } from '../../kernel/ratio';
import { fen, ZERO_FEN } from '../../money/fen';
import type { CostLine } from '../outcome';
import type { CostItem } from '../scheme';

/** Step 1: every cost line with its contingency (预备费), half a fen going up. */
export const costLines = (costs: readonly CostItem[]): readonly CostLine[] =>
  costs.map(({ id, label, amount, contingencyPct }) => {
    const contingency =
      contingencyPct === undefined
        ? ZERO_FEN
        : fen(Number(halfUp(over(times(whole(amount), ratioOf(contingencyPct)), HUNDRED))));
    return { id, label, amount, contingency, total: fen(amount + contingency) };
  });
