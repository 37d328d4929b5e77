import * as z from 'zod/mini';
import { CONTACT_OUTCOMES, type Contact } from '../../domain/consent/contact';
import type { Counting } from '../../domain/consent/counting';
import { MERGE_RULES } from '../../domain/consent/electorate';
import { OUTCOMES, type PostedNotice } from '../../domain/consent/notice';
import { ANSWERS, CHANNELS, type Opinion, type Signer, type Withdrawal } from '../../domain/consent/opinion';
import type { PhotoEntry } from '../../domain/consent/photo';
import { type Provisions, WIDER_VOTES } from '../../domain/consent/provisions';
import type { Signing, SigningWithdrawal } from '../../domain/consent/signing';
import type { ObjectionEntry, SettlementEntry } from '../../domain/log/fact-body';
import { calendarDay, count, exactly, fenAmount, household, list } from './primitives';

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

export const signing = exactly<Signing>()(
  z.strictObject({ id: z.string(), household, agreement: z.string(), signer, on: calendarDay }),
);

export const signingWithdrawal = exactly<SigningWithdrawal>()(
  z.strictObject({ id: z.string(), household, on: calendarDay }),
);

export const contact = exactly<Contact>()(
  z.strictObject({
    id: z.string(),
    household,
    on: calendarDay,
    channel: z.enum(CHANNELS),
    outcome: z.enum(CONTACT_OUTCOMES),
  }),
);

export const photo = exactly<PhotoEntry>()(
  z.strictObject({
    id: z.string(),
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('opinion'), opinion: z.string() }),
      z.strictObject({ kind: z.literal('signing'), signing: z.string() }),
      z.strictObject({ kind: z.literal('notice'), postedOn: calendarDay }),
    ]),
    on: calendarDay,
  }),
);

const gate = z.enum(['block', 'warn', 'off']);

export const provisions = exactly<Provisions>()(
  z.strictObject({
    mergeRule: z.enum(MERGE_RULES),
    noWrittenObjection: gate,
    occupiedOwnerMustAgree: gate,
    occupied: list(household),
    widerVote: z.enum(WIDER_VOTES),
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
    calendar: z.exactOptional(
      z.strictObject({ holidays: list(calendarDay), workedWeekends: list(calendarDay) }),
    ),
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
