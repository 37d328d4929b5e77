import * as z from 'zod/mini';
import type {
  PaperConcession,
  PaperContent,
  PaperHousehold,
  PaperMerging,
  PaperRefund,
  PaperVote,
} from '../../domain/agreement/content';
import type { IssuedAgreement } from '../../domain/agreement/issued';
import { MERGE_RULES } from '../../domain/consent/electorate';
import { unit } from './apportionment';
import { areaSource, place, title, use } from './building';
import {
  areaHundredths,
  byKey,
  calendarDay,
  count,
  exactly,
  fenAmount,
  household,
  list,
  whole,
} from './primitives';

const text = z.string();
const line = z.strictObject({ label: text, amount: fenAmount });

const paperHousehold = exactly<PaperHousehold>()(
  z.strictObject({
    id: household,
    room: text,
    floor: whole,
    use,
    title,
    owners: list(text),
    area: z.nullable(areaHundredths),
    areaSource,
    isParty: z.boolean(),
    standing: z.enum(['shares', 'exempt', 'fixed', 'notPaying']),
    coefficient: z.nullable(text),
    weight: z.nullable(text),
    share: fenAmount,
    voluntary: fenAmount,
    compensation: fenAmount,
    payable: fenAmount,
    gotOddUnit: z.boolean(),
    formula: text,
  }),
);

const paperMerging = exactly<PaperMerging>()(
  z.strictObject({
    rule: z.enum(MERGE_RULES),
    crossing: list(z.strictObject({ one: text, other: text })),
  }),
);

const paperVote = exactly<PaperVote>()(
  z.strictObject({
    asOf: calendarDay,
    totalArea: z.nullable(areaHundredths),
    totalHeads: count,
    participatingArea: count,
    participatingHeads: count,
    consentingArea: count,
    consentingHeads: count,
    tests: list(
      z.strictObject({
        label: text,
        measure: z.enum(['area', 'heads']),
        part: count,
        whole: count,
        fraction: z.readonly(z.tuple([count, count])),
        comparison: z.enum(['atLeast', 'moreThan']),
        met: z.boolean(),
      }),
    ),
    answers: list(
      z.strictObject({
        label: text,
        counts: z.enum(['consents', 'participates', 'absent']),
        households: count,
        heads: count,
        area: count,
      }),
    ),
    met: z.boolean(),
  }),
);

const paperRefund = exactly<PaperRefund>()(
  z.strictObject({ room: text, share: fenAmount, refund: fenAmount }),
);

const paperConcession = exactly<PaperConcession>()(
  z.strictObject({
    room: text,
    amount: fenAmount,
    reason: text,
    lines: list(z.strictObject({ room: text, before: fenAmount, change: fenAmount, after: fenAmount })),
  }),
);

const paperContent = exactly<PaperContent>()(
  z.strictObject({
    place,
    isSample: z.boolean(),
    scheme: z.strictObject({ name: text, version: count, code: text }),
    record: z.exactOptional(list(text)),
    issuedOn: z.nullable(calendarDay),
    storeys: count,
    costs: list(line),
    funding: list(line),
    gross: fenAmount,
    external: fenAmount,
    contributions: fenAmount,
    compensation: fenAmount,
    net: fenAmount,
    reserve: fenAmount,
    unit,
    rule: z.strictObject({
      name: text,
      sentences: list(text),
      formula: text,
      totalWeight: z.nullable(text),
      tie: list(z.enum(['floorDesc', 'areaDesc', 'seqAsc'])),
    }),
    oddUnits: list(text),
    households: list(paperHousehold),
    concessions: z.exactOptional(list(paperConcession)),
    refunds: z.exactOptional(list(paperRefund)),
    vote: z.nullable(paperVote),
    merging: z.exactOptional(paperMerging),
    law: z.exactOptional(z.strictObject({ title: text, tests: list(text) })),
    terms: byKey(text),
  }),
);

export const issuedAgreement = exactly<IssuedAgreement>()(
  z.strictObject({ id: text, issuedOn: calendarDay, code: text, content: paperContent }),
);
