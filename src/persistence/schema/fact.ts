import * as z from 'zod/mini';
import { FACT_VERSION, type Fact } from '../../domain/log/fact';
import type { FactBody } from '../../domain/log/fact-body';
import type { PersonalDetails } from '../../domain/log/personal-details';
import { issuedAgreement } from './agreement';
import { costItem, funding, proposal } from './apportionment';
import { entry, laidOut, place, shape } from './building';
import {
  contact,
  counting,
  objection,
  opinion,
  photo,
  postedNotice,
  provisions,
  settlement,
  signing,
  signingWithdrawal,
  withdrawal,
} from './consent';
import { byKey, count, device, exactly, household, instant, list, project, sha256, step } from './primitives';

const text = z.string();
const details = z.nullable(sha256);

export const factBody = exactly<FactBody>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('stairwellOpened'),
      place,
      jurisdiction: text,
      sample: z.nullable(text),
      shape,
      households: list(laidOut),
    }),
    z.strictObject({ kind: z.literal('placeDescribed'), place, jurisdiction: text }),
    z.strictObject({ kind: z.literal('shapeCorrected'), shape }),
    z.strictObject({
      kind: z.literal('householdsEntered'),
      way: z.enum(['typed', 'pasted', 'imported']),
      entries: list(entry),
    }),
    z.strictObject({ kind: z.literal('householdsAdded'), households: list(laidOut) }),
    z.strictObject({ kind: z.literal('householdsRemoved'), households: list(household) }),
    z.strictObject({ kind: z.literal('costsSet'), costs: list(costItem), funding: list(funding) }),
    z.strictObject({ kind: z.literal('proposalSet'), proposal }),
    z.strictObject({ kind: z.literal('proposalAdopted'), name: text }),
    z.strictObject({ kind: z.literal('opinionRecorded'), opinion, details }),
    z.strictObject({ kind: z.literal('opinionWithdrawn'), withdrawal, details }),
    z.strictObject({ kind: z.literal('contactLogged'), contact, details }),
    z.strictObject({ kind: z.literal('photoKept'), photo, details: sha256 }),
    z.strictObject({ kind: z.literal('countingSet'), counting }),
    z.strictObject({ kind: z.literal('provisionsSet'), provisions }),
    z.strictObject({ kind: z.literal('noticePosted'), notice: postedNotice }),
    z.strictObject({ kind: z.literal('objectionRecorded'), objection, details }),
    z.strictObject({ kind: z.literal('objectionSettled'), settlement, details }),
    z.strictObject({ kind: z.literal('termsSet'), terms: byKey(text) }),
    z.strictObject({ kind: z.literal('agreementIssued'), agreement: issuedAgreement }),
    z.strictObject({ kind: z.literal('signingRecorded'), signing, details }),
    z.strictObject({ kind: z.literal('signingWithdrawn'), withdrawal: signingWithdrawal, details }),
    z.strictObject({
      kind: z.literal('conflictSettled'),
      settled: z.strictObject({
        topic: text,
        kept: text,
        over: list(text),
        opinions: z.nullable(z.strictObject({ kept: text, setAside: list(text) })),
      }),
    }),
    z.strictObject({ kind: z.literal('detailsErased'), details: list(sha256) }),
    z.strictObject({ kind: z.literal('stepUndone'), step }),
    z.strictObject({ kind: z.literal('stepRedone'), step }),
  ]),
);

/** A fact as it lies in the database and in a backup. */
export const fact = exactly<Fact>()(
  z.strictObject({
    v: z.literal(FACT_VERSION),
    project,
    clock: count,
    device,
    seq: count,
    prev: z.nullable(sha256),
    base: z.exactOptional(list(sha256)),
    at: instant,
    step,
    body: factBody,
    hash: sha256,
  }),
);

export const personalDetails = exactly<PersonalDetails>()(
  z.strictObject({ digest: sha256, salt: text, values: byKey(text) }),
);
