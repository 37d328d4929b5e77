import type { CostLine } from '../../domain/apportionment/outcome';
import type { CostItem, Funding, FundingMode } from '../../domain/apportionment/scheme';
import { costLines } from '../../domain/apportionment/steps/cost-lines';
import { fund, type Granted } from '../../domain/apportionment/steps/fund';
import { type Fen, fen, subtractFen, sumFen, ZERO_FEN } from '../../domain/money/fen';

/** What costs and outside money add up to, before gifts and compensation. */
export type Sums = {
  readonly gross: Fen;
  readonly contingency: Fen;
  /** Each grant that is taken off, with what it comes to. */
  readonly deducted: readonly { readonly id: string; readonly label: string; readonly amount: Fen }[];
  readonly refundLater: Fen;
  readonly upkeep: Fen;
  /** What the households raise together (大家要筹). */
  readonly net: Fen;
  /** Outside money beyond the cost, which nobody can use. */
  readonly excess: Fen;
};

/** Adds up by the same steps as the apportionment, so that both always say the same. */
export function sumsOf(costs: readonly CostItem[], funding: readonly Funding[]): Sums {
  const lines = costLines(costs);
  const gross = sumFen(lines.map(({ total }) => total));
  const funded = fund(funding, lines, gross);
  const granted = funded.ok ? funded.value : [];
  const by = (mode: FundingMode): readonly Granted[] => granted.filter((each) => each.funding.mode === mode);
  const deducted = by('deducted').map(({ funding: { id, label }, amount }) => ({ id, label, amount }));
  return {
    gross,
    contingency: sumFen(lines.map(({ contingency }) => contingency)),
    deducted,
    refundLater: total(by('refundedLater')),
    upkeep: total(by('keptForUpkeep')),
    net: subtractFen(gross, sumFen(deducted.map(({ amount }) => amount))),
    excess: granted
      .filter(({ funding: { mode } }) => mode !== 'keptForUpkeep')
      .reduce((sum, { funding: each, amount }) => fen(sum + claimOf(each, lines, gross) - amount), ZERO_FEN),
  };
}

/** What a grant would come to if it stood alone, a fixed one whatever the cost. */
function claimOf(funding: Funding, lines: readonly CostLine[], gross: Fen): Fen {
  if (funding.kind === 'fixed') return funding.amount;
  const alone = fund([funding], lines, gross);
  return alone.ok ? total(alone.value) : ZERO_FEN;
}

const total = (granted: readonly Granted[]): Fen => sumFen(granted.map(({ amount }) => amount));
