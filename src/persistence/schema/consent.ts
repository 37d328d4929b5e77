import * as z from 'zod/mini';
import type { Counting } from '../../domain/consent/counting';
import { OUTCOMES, type PostedNotice } from '../../domain/consent/notice';
import { ANSWERS, CHANNELS, type Opinion, type Signer, type Withdrawal } from '../../domain/consent/opinion';
import type { ObjectionEntry, SettlementEntry } from '../../domain/log/fact-body';
import { calendarDay, count, exactly, fenAmount, household } from './primitives';

const documentNumber = z.string();

export const signer = exactly<Signer>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('owner') }),
    z.strictObject({ kind: z.literal('coOwner') }),
    z.strictObject({ kind: z.literal('heir'), documentNumber }),
    z.strictObject({ kind: z.literal('guardian'), documentNumber }),
    z.strictObject({ kind: z.literal('authorised'), documentNumber }),
    z.strictObject({ kind: z.literal('proxy'), documentNumber }),
  ]),
);

export const opinion = exactly<Opinion>()(
  z.strictObject({
    id: z.string(),
    household,
    answer: z.enum(ANSWERS),
    reason: z.exactOptional(z.string()),
    ceiling: z.exactOptional(fenAmount),
    signer,
    on: calendarDay,
    channel: z.enum(CHANNELS),
    recorder: z.exactOptional(z.string()),
    note: z.exactOptional(z.string()),
    version: z.string(),
  }),
);

export const withdrawal = exactly<Withdrawal>()(
  z.strictObject({
    id: z.string(),
    household,
    on: calendarDay,
    reason: z.exactOptional(z.string()),
    recorder: z.exactOptional(z.string()),
    note: z.exactOptional(z.string()),
    version: z.string(),
  }),
);

export const counting = exactly<Counting>()(
  z.strictObject({
    consentsNotPaying: z.enum(['consents', 'participates']),
    notBlocking: z.enum(['consents', 'participates', 'absent']),
  }),
);

export const postedNotice = exactly<PostedNotice>()(
  z.strictObject({
    postedOn: calendarDay,
    length: z.strictObject({
      days: count.check(z.refine((days) => days >= 1)),
      kind: z.enum(['calendar', 'working']),
    }),
    places: z.string(),
  }),
);

export const objection = exactly<ObjectionEntry>()(
  z.strictObject({
    id: z.string(),
    household: z.nullable(household),
    on: calendarDay,
    inWriting: z.boolean(),
  }),
);

export const settlement = exactly<SettlementEntry>()(
  z.strictObject({ objection: z.string(), outcome: z.enum(OUTCOMES), on: calendarDay }),
);
