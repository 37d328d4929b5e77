import type { Ratio } from '../../domain/kernel/ratio';
import { sumFen } from '../../domain/money/fen';
import { isOfOneRule } from '../../domain/proposal/pools-of';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';
import { coefficientOf } from './coefficient';
import type { Told } from './told';
import { totalWeightOf, weightsOf, weightText } from './weights';

/** One household's line of the table: what it counts for and what it pays. */
export type EverybodyRow = {
  readonly key: string;
  readonly room: string;
  readonly coefficient: string;
  readonly weight: string;
  readonly payable: string;
  readonly isFree: boolean;
};

/** Every household's weight and amount, top floor first, with their sums. */
export function everybody({ proposal, money, households }: Told): {
  readonly rows: readonly EverybodyRow[];
  readonly total: Omit<EverybodyRow, 'key' | 'isFree'>;
} {
  const { outcome } = money;
  const { none } = whyText.table;
  const weights = weightsOf(outcome);
  const isOneRule = isOfOneRule(proposal);
  const weighed = (weight: Ratio): string => (isOneRule ? weightText(proposal.basis, weight) : none);
  const rows = [...households]
    .sort((a, b) => b.floor - a.floor || a.seq - b.seq)
    .map((household) => {
      const weight = weights.get(household.id);
      const share = money.shareOf.get(household.id);
      return {
        key: household.id,
        room: household.room,
        coefficient:
          weight === undefined || !isOneRule ? none : (coefficientOf(proposal, outcome, household) ?? none),
        weight: weight === undefined ? none : weighed(weight),
        payable: share === undefined ? none : figures(share.payable),
        isFree: weight === undefined,
      };
    });
  const paid = sumFen(outcome.shares.map(({ payable }) => payable));
  return {
    rows,
    total: {
      room: whyText.table.total,
      coefficient: '',
      weight: weighed(totalWeightOf(outcome)),
      payable: figures(paid),
    },
  };
}
