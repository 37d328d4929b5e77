import * as z from 'zod/mini';
import { area } from '../../domain/building/area';
import { ENTRIES, GROUND_FLOORS } from '../../domain/building/shape';
import { ANSWERS, CHANNELS } from '../../domain/consent/opinion';
import {
  type DecimalText,
  isDecimalText,
  ratioOf,
  times,
  whole as wholeRatio,
} from '../../domain/kernel/ratio';
import { fen } from '../../domain/money/fen';
import { roundMode, unit } from '../schema/apportionment';
import { areaSource, title, use } from '../schema/building';
import { byKey, calendarDay, count, decimal, list, whole } from '../schema/primitives';

const text = z.string().check(z.minLength(1));
const room = text;

/** A number as a person types it, with or without quotation marks; read digit by digit, never as a float. */
const typedNumber = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** Hundredths of what was typed, where they are whole. */
const hundredths = (typed: string): number | null => {
  if (!isDecimalText(typed)) return null;
  const { n, d } = times(ratioOf(typed), wholeRatio(100));
  return d === 1n && n >= Number.MIN_SAFE_INTEGER && n <= Number.MAX_SAFE_INTEGER ? Number(n) : null;
};

const isArea = (typed: string): boolean => {
  const value = hundredths(typed);
  return value !== null && value >= 1 && value <= 1_000_000_000;
};

export const yuan = z.pipe(
  typedNumber.check(z.refine((typed) => hundredths(typed) !== null)),
  z.transform((typed) => fen(hundredths(typed) ?? 0)),
);
const squareMetres = z.pipe(
  typedNumber.check(z.refine(isArea)),
  z.transform((typed) => area(hundredths(typed) ?? 1)),
);
const typedDecimal = z.pipe(
  typedNumber.check(z.refine((typed) => isDecimalText(typed))),
  decimal,
) satisfies z.ZodMiniType<DecimalText>;

const household = z.strictObject({
  room,
  owner: z.exactOptional(text),
  coOwners: z.exactOptional(list(text)),
  /** Room of another flat that belongs to the same owners. */
  sameOwnerAs: z.exactOptional(room),
  phone: z.exactOptional(z.string()),
  area: z.exactOptional(squareMetres),
  areaSource: z.exactOptional(areaSource),
  title: z.exactOptional(title),
  floor: z.exactOptional(whole),
  use: z.exactOptional(use),
});

const scheme = z.strictObject({
  name: z.exactOptional(text),
  /** As in the log, except that households are named by room and their amounts are in yuan. */
  basis: z.record(z.string(), z.unknown()),
  exemptFloors: z.exactOptional(list(whole)),
  exemptRooms: z.exactOptional(list(room)),
  ownCoefficients: z.exactOptional(list(z.strictObject({ room, coefficient: typedDecimal }))),
  gifts: z.exactOptional(list(z.strictObject({ room, yuan }))),
  compensation: z.exactOptional(list(z.strictObject({ room, yuan }))),
  unit: z.exactOptional(unit),
  roundMode: z.exactOptional(roundMode),
});

const opinion = z.strictObject({
  room,
  answer: z.enum(ANSWERS),
  on: calendarDay,
  channel: z.exactOptional(z.enum(CHANNELS)),
  ceilingYuan: z.exactOptional(yuan),
  reason: z.exactOptional(text),
  note: z.exactOptional(text),
});

/** A project as a person may type it in a text editor; docs/file-format.md explains every line. */
export const typedProject = z.strictObject({
  format: z.literal('linti-project'),
  version: z.literal(1),
  date: calendarDay,
  place: z.strictObject({
    estate: text,
    building: z.exactOptional(z.string()),
    stairwell: z.exactOptional(z.string()),
    city: z.exactOptional(z.string()),
    community: z.exactOptional(z.string()),
    contact: z.exactOptional(z.string()),
  }),
  jurisdiction: z.exactOptional(text),
  floors: count,
  flatsPerFloor: z.exactOptional(count),
  ground: z.exactOptional(z.enum(GROUND_FLOORS)),
  basement: z.exactOptional(z.boolean()),
  entry: z.exactOptional(z.enum(ENTRIES)),
  households: list(household),
  costs: z.exactOptional(list(z.strictObject({ label: text, yuan }))),
  funding: z.exactOptional(
    list(
      z.strictObject({
        label: text,
        yuan,
        mode: z.exactOptional(z.enum(['deducted', 'refundedLater', 'keptForUpkeep'])),
      }),
    ),
  ),
  scheme: z.exactOptional(scheme),
  opinions: z.exactOptional(list(opinion)),
  terms: z.exactOptional(byKey(z.string())),
});

export type TypedProject = z.output<typeof typedProject>;
export type TypedHousehold = z.output<typeof household>;
export type TypedScheme = z.output<typeof scheme>;
export type TypedOpinion = z.output<typeof opinion>;
