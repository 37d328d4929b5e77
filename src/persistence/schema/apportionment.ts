import * as z from 'zod/mini';
import type { Concession } from '../../domain/apportionment/negotiation/concession';
import { type Basis, readBasis } from '../../domain/apportionment/rules';
import type {
  Bound,
  Compensation,
  CostDriver,
  CostItem,
  Funding,
  RoundMode,
  Unit,
} from '../../domain/apportionment/scheme';
import { canonical } from '../../domain/kernel/digest';
import type { Discount, OptIn, Proposal, ProposalPart } from '../../domain/proposal/proposal';
import { byKey, count, decimal, exactly, fenAmount, household, list, whole } from './primitives';

const driver = exactly<CostDriver>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed') }),
    z.strictObject({ kind: z.literal('perStop') }),
    z.strictObject({ kind: z.literal('perHeight') }),
    z.strictObject({ kind: z.literal('atStop'), stop: z.number() }),
  ]),
);

export const costItem = exactly<CostItem>()(
  z.strictObject({
    id: z.string(),
    label: z.string(),
    amount: fenAmount,
    contingencyPct: z.exactOptional(decimal),
    driver: z.exactOptional(driver),
    pool: z.exactOptional(z.string()),
  }),
);

const common = {
  id: z.string(),
  label: z.string(),
  mode: z.enum(['deducted', 'refundedLater', 'keptForUpkeep']),
};

export const funding = exactly<Funding>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('fixed'), amount: fenAmount }),
    z.strictObject({ ...common, kind: z.literal('perStop'), amountPerStop: fenAmount, stops: count }),
    z.strictObject({ ...common, kind: z.literal('table'), amounts: byKey(fenAmount), storeys: count }),
    z.strictObject({
      ...common,
      kind: z.literal('percentCapped'),
      pct: decimal,
      base: z.union([z.enum(['gross', 'afterPrevious']), list(z.string())]),
      cap: z.exactOptional(fenAmount),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('actualCapped'),
      items: list(z.string()),
      cap: fenAmount,
    }),
  ]),
);

/**
 * Each rule reads its own configuration, so that a new rule needs no line here. What the rule does
 * not know is refused; what it would fill in stays out, as the fact's hash is over what was written.
 */
export const basis = z.custom<Basis>((raw) => {
  const read = readBasis(raw);
  return read.ok && isWithin(raw, read.value);
});

const isWithin = (raw: unknown, read: object): boolean => {
  const known = new Map(Object.entries(read).map(([key, value]) => [key, canonical(value)]));
  return (
    typeof raw === 'object' &&
    raw !== null &&
    Object.entries(raw).every(([key, value]) => known.get(key) === canonical(value))
  );
};

const optIn = exactly<OptIn>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('coefficient'), household, coefficient: decimal }),
    z.strictObject({ kind: z.literal('gift'), household, amount: fenAmount }),
  ]),
);

const compensation = exactly<Compensation>()(z.strictObject({ household, amount: fenAmount }));

const discount = exactly<Discount>()(z.strictObject({ household, factor: decimal }));

const bound = exactly<Bound>()(
  z.strictObject({
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all') }),
      z.strictObject({ kind: z.literal('floor'), floor: whole }),
      z.strictObject({ kind: z.literal('household'), household }),
    ]),
    min: z.exactOptional(fenAmount),
    max: z.exactOptional(fenAmount),
  }),
);

const concession = exactly<Concession>()(
  z.strictObject({
    household,
    amount: fenAmount,
    reason: z.string(),
    payers: list(household),
    by: z.enum(['equal', 'share']),
  }),
);

const part = exactly<ProposalPart>()(
  z.strictObject({
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('costs'), costs: list(z.string()) }),
      z.strictObject({ kind: z.literal('percent'), pct: decimal }),
    ]),
    basis,
  }),
);

export const unit = exactly<Unit>()(z.enum(['fen', 'yuan', '10yuan', '100yuan']));
export const roundMode = exactly<RoundMode>()(z.enum(['hamilton', 'ceil']));

export const proposal = exactly<Proposal>()(
  z.strictObject({
    name: z.string(),
    preset: z.nullable(z.string()),
    basis,
    parts: z.exactOptional(list(part)),
    exemptFloors: list(whole),
    exemptHouseholds: list(household),
    optIns: list(optIn),
    discounts: z.exactOptional(list(discount)),
    bounds: z.exactOptional(list(bound)),
    nonPayers: z.exactOptional(list(household)),
    compensation: list(compensation),
    concessions: z.exactOptional(list(concession)),
    unit,
    roundMode,
  }),
);
