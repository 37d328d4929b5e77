import * as z from 'zod/mini';
import { area } from '../../domain/building/area';
import { householdId, personId } from '../../domain/building/household';
import { day, isDay } from '../../domain/kernel/day';
import { decimalText, isDecimalText } from '../../domain/kernel/ratio';
import { deviceId, projectId } from '../../domain/log/fact';
import { stepId } from '../../domain/log/step-id';
import { fen } from '../../domain/money/fen';

// Zod's compiled parsers need `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

/**
 * Passes a schema through only where what it yields and `T` are the same type both ways: a field or
 * a member that the domain gains, and that is not decoded yet, fails to compile here.
 */
export const exactly =
  <T>() =>
  <S extends z.ZodMiniType<T>>(schema: T extends z.output<S> ? S : never): z.ZodMiniType<T> =>
    schema;

export const list = <S extends z.ZodMiniType>(item: S) => z.readonly(z.array(item));
export const byKey = <S extends z.ZodMiniType>(value: S) => z.readonly(z.record(z.string(), value));

const WHOLE = z.number().check(z.refine(Number.isSafeInteger));

/** Any whole number: a floor, a count. */
export const whole = WHOLE;
/** A whole number from 0. */
export const count = WHOLE.check(z.refine((value) => value >= 0));

export const fenAmount = z.pipe(WHOLE, z.transform(fen));
export const areaHundredths = z.pipe(
  WHOLE.check(z.refine((value) => value >= 1 && value <= 1_000_000_000)),
  z.transform(area),
);
export const calendarDay = z.pipe(z.string().check(z.refine(isDay)), z.transform(day));
export const decimal = z.pipe(z.string().check(z.refine(isDecimalText)), z.transform(decimalText));
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** An id is part of a document's key, so that it holds neither colon nor space. */
const ID = z.string().check(z.regex(/^[\w-]{1,64}$/));
export const household = z.pipe(ID, z.transform(householdId));
export const person = z.pipe(ID, z.transform(personId));
export const project = z.pipe(ID, z.transform(projectId));
export const device = z.pipe(ID, z.transform(deviceId));
export const step = z.pipe(ID, z.transform(stepId));
