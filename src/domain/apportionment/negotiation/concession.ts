import type { HouseholdId } from '../../building/household';
import { entry, lookUp } from '../../kernel/entry';
import { compare, type Ratio, whole } from '../../kernel/ratio';
import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen } from '../../money/fen';
import { splitWhole } from '../../money/largest-remainder';
import type { ConcessionFault } from '../errors';
import type { Share } from '../outcome';

/** One household pays less, and those who pay it instead are named (协商让利). */
export type Concession = {
  readonly household: HouseholdId;
  readonly amount: Fen;
  readonly reason: string;
  /** Who pays it; equally, or in proportion to their shares. */
  readonly payers: readonly HouseholdId[];
  readonly by: 'equal' | 'share';
};

/** One line of the annex (附表): what somebody paid before, the change, and after. */
export type AnnexLine = {
  readonly household: HouseholdId;
  readonly before: Fen;
  readonly change: Fen;
  readonly after: Fen;
};

/** A concession worked out: the annex that everybody named in it signs. */
export type Conceded = {
  readonly concession: Concession;
  readonly lines: readonly AnnexLine[];
  readonly payable: ReadonlyMap<HouseholdId, Fen>;
};

/**
 * Takes an agreed sum off one household and puts it on the named payers to the fen, so that the house
 * pays what it paid before. It never touches anybody who is not named. A sum of whole `unit`s, in fen, is
 * split into whole units, so that shares stay as even as they were.
 */
export function concede(
  payable: ReadonlyMap<HouseholdId, Fen>,
  concession: Concession,
  unit = 1,
): Result<Conceded, ConcessionFault> {
  const fault = faultOf(payable, concession);
  if (fault !== null) return err(fault);
  const { household, amount, payers } = concession;
  const weights = payers.map(
    (payer): Ratio => (concession.by === 'equal' ? whole(1) : whole(Math.max(0, lookUp(payable, payer)))),
  );
  const isWeightless = weights.every((weight) => compare(weight, whole(0)) === 0);
  const step = amount % unit === 0 ? unit : 1;
  const parts = splitWhole(amount / step, isWeightless ? payers.map(() => whole(1)) : weights).amounts;
  const changes: readonly (readonly [HouseholdId, number])[] = [
    [household, -amount],
    ...payers.map((payer, index) => [payer, entry(parts, index) * step] as const),
  ];
  const lines = changes.map(([id, change]): AnnexLine => {
    const before = lookUp(payable, id);
    return { household: id, before, change: fen(change), after: fen(before + change) };
  });
  const after = new Map(payable);
  for (const line of lines) after.set(line.household, line.after);
  return ok({ concession, lines, payable: after });
}

/** What everybody's share is by the rule, gifts and compensation apart: where concessions start from. */
export const amountsOf = (shares: readonly Share[]): ReadonlyMap<HouseholdId, Fen> =>
  new Map(shares.map(({ household, amount }) => [household, amount]));

/** Several concessions, one after the other; the first that cannot be is refused. */
export function concedeAll(
  payable: ReadonlyMap<HouseholdId, Fen>,
  concessions: readonly Concession[],
  unit = 1,
): Result<readonly Conceded[], { readonly index: number; readonly fault: ConcessionFault }> {
  const done: Conceded[] = [];
  let current = payable;
  for (const [index, concession] of concessions.entries()) {
    const next = concede(current, concession, unit);
    if (!next.ok) return err({ index, fault: next.error });
    done.push(next.value);
    current = next.value.payable;
  }
  return ok(done);
}

function faultOf(
  payable: ReadonlyMap<HouseholdId, Fen>,
  { household, amount, payers }: Concession,
): ConcessionFault | null {
  if (amount <= 0) return { kind: 'notPositive' };
  if (payers.length === 0) return { kind: 'noPayers' };
  if (payers.includes(household)) return { kind: 'paysItself' };
  const twice = payers.find((payer, index) => payers.indexOf(payer) !== index);
  if (twice !== undefined) return { kind: 'namedTwice', household: twice };
  const stranger = [household, ...payers].find((id) => !payable.has(id));
  if (stranger !== undefined) return { kind: 'unknownHousehold', household: stranger };
  const excess = fen(amount - lookUp(payable, household));
  return excess > 0 ? { kind: 'exceedsShare', excess } : null;
}
