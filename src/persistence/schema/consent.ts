import * as z from 'zod/mini';
import { ANSWERS, CHANNELS, type Opinion, type Signer, type Withdrawal } from '../../domain/consent/opinion';
import { calendarDay, exactly, fenAmount, household } from './primitives';

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
