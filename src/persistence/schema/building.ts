import * as z from 'zod/mini';
import type { Place } from '../../domain/agreement/content';
import { AREA_SOURCES, HOUSEHOLD_USES, TITLES } from '../../domain/building/household';
import { ENTRIES, GROUND_FLOORS, type Shape } from '../../domain/building/shape';
import type { HouseholdEntry, HouseholdLaidOut } from '../../domain/log/fact-body';
import { areaHundredths, count, exactly, household, list, person, sha256, whole } from './primitives';

export const place = exactly<Place>()(
  z.strictObject({
    estate: z.string(),
    building: z.string(),
    stairwell: z.string(),
    city: z.string(),
    community: z.string(),
    contact: z.string(),
  }),
);

export const shape = exactly<Shape>()(
  z.strictObject({
    storeys: count,
    flatsPerFloor: count,
    ground: z.enum(GROUND_FLOORS),
    hasBasement: z.boolean(),
    entry: z.enum(ENTRIES),
  }),
);

export const use = z.enum(HOUSEHOLD_USES);
export const areaSource = z.enum(AREA_SOURCES);
export const title = z.enum(TITLES);

export const laidOut = exactly<HouseholdLaidOut>()(
  z.strictObject({ id: household, room: z.string(), floor: whole, use, seq: count }),
);

/** Empty where the person's details had been erased before the flat was declared to be theirs too. */
const detailsDigest = z.union([sha256, z.literal('')]);

export const entry = exactly<HouseholdEntry>()(
  z.strictObject({
    id: household,
    room: z.exactOptional(z.string()),
    floor: z.exactOptional(whole),
    use: z.exactOptional(use),
    area: z.exactOptional(z.nullable(areaHundredths)),
    areaSource: z.exactOptional(areaSource),
    title: z.exactOptional(title),
    owners: z.exactOptional(list(z.strictObject({ person, details: detailsDigest }))),
  }),
);
