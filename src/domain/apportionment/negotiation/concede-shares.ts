import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen } from '../../money/fen';
import type { ApportionmentError } from '../errors';
import type { Apportionment, Share } from '../outcome';
import { UNITS } from '../round-unit';
import { amountsOf, type Conceded, type Concession, concedeAll } from './concession';

/** An apportionment after what people agreed among themselves: every payable is the agreed one. */
export type Agreed = { readonly outcome: Apportionment; readonly conceded: readonly Conceded[] };

/**
 * Takes concessions (协商让步) into an apportionment. `amount` stays the share by the rule, so that its
 * working still holds; what is paid follows the agreement, and the house pays what it paid before.
 */
export function concedeShares(
  outcome: Apportionment,
  concessions: readonly Concession[],
): Result<Agreed, readonly ApportionmentError[]> {
  const done = concedeAll(amountsOf(outcome.shares), concessions, UNITS[outcome.unit]);
  if (!done.ok) {
    const { index, fault } = done.error;
    const field = `concessions.${index}`;
    return err(
      concessions
        .slice(index, index + 1)
        .map(({ household }) => ({ field, code: 'E_CONCESSION', household, fault })),
    );
  }
  const agreed = done.value.at(-1)?.payable;
  const shares = outcome.shares.map((share) => {
    const change = (agreed?.get(share.household) ?? share.amount) - share.amount;
    return { ...share, payable: fen(share.payable + change), cash: fen(share.cash + change) };
  });
  return ok({ outcome: { ...outcome, shares }, conceded: done.value });
}

/** What a household owes after concessions, before its gift and its compensation: the share that it signs for. */
export const agreedAmount = ({ payable, contribution, compensation }: Share): Fen =>
  fen(payable - contribution + compensation);

/** What all concessions together change for a household: below 0 it pays less. */
export const changeBy = (conceded: readonly Conceded[], household: Share['household']): Fen =>
  fen(
    conceded
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => (line.household === household ? sum + line.change : sum), 0),
  );

/** The concessions that hold once a household is gone: none of its own, and none that it pays. */
export const withoutHousehold = (
  concessions: readonly Concession[],
  household: Share['household'],
): readonly Concession[] =>
  concessions
    .filter((each) => each.household !== household)
    .map((each) => ({ ...each, payers: each.payers.filter((payer) => payer !== household) }))
    .filter(({ payers }) => payers.length > 0);
