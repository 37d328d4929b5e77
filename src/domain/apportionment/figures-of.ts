import { entry } from '../kernel/entry';
import { memo } from '../kernel/memo';
import { ZERO_FEN } from '../money/fen';
import type { Figures, RaisedUnit, RoundedShare } from './outcome';
import { standingOf } from './steps/members';
import { inPurse } from './steps/settle';
import type { Working } from './working';

/** The figures of a working, household by household; laid out when somebody looks at them. */
export const figuresOf: (working: Working) => Figures = memo((working) => ({
  ...working.sums,
  shares: sharesOf(working),
  oddUnits: oddUnitsOf(working),
}));

function sharesOf({ scheme, fixed, pools, settled, refunds }: Working): readonly RoundedShare[] {
  const waiting = new Set<string>(scheme.nonPayers);
  return scheme.households.map(({ id }, place) => {
    const isSharing = pools.some(({ sharing }) => entry(sharing, place));
    return {
      household: id,
      standing: standingOf(id, fixed, waiting, isSharing),
      amount: entry(settled.amounts, place),
      contribution: inPurse(settled.given, id),
      compensation: inPurse(settled.received, id),
      payable: entry(settled.payables, place),
      cash: entry(settled.cash, place),
      refundLater: refunds[place] ?? ZERO_FEN,
    };
  });
}

/** Who received the odd units, first come first, and why. */
function oddUnitsOf({ scheme, rounded }: Working): readonly RaisedUnit[] {
  const { raised, tied } = rounded;
  return raised.map((place, index) => {
    const larger = index < raised.length - tied ? 'remainder' : 'tie';
    return {
      household: entry(scheme.households, place).id,
      rank: index + 1,
      reason: scheme.roundMode === 'ceil' ? 'up' : larger,
    };
  });
}
