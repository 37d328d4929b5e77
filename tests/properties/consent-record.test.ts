import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isWorkingDay, WEEKENDS_ONLY } from '../../src/domain/consent/calendar';
import { effectiveOpinions } from '../../src/domain/consent/effective-opinions';
import { noticePeriod } from '../../src/domain/consent/notice';
import { ANSWERS, type Entry } from '../../src/domain/consent/opinion';
import { day } from '../../src/domain/kernel/day';
import { anOpinion, aWithdrawal } from '../builders/consent';

const START = day('2026-01-01');

/** Entries of three households, no two on one day. */
const anyRecord = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 12 }).chain((days) =>
  fc.tuple(
    ...days.map((on) =>
      fc
        .tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(...ANSWERS, null), fc.constantFrom('v0', 'v1'))
        .map(([household, answer, version]): Entry => {
          const when = addDays(START, on);
          return answer === null
            ? aWithdrawal(household, when, version)
            : anOpinion(household, answer, { on: when, version });
        }),
    ),
  ),
);

const statesOf = (entries: readonly Entry[]) =>
  [...effectiveOpinions(entries, 'v1', () => null, { cutoff: addDays(START, 50) })]
    .map(([id, { state, entry }]) => ({ id, state, entry }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the record of opinions', () => {
  it('P51 says the same in whatever order entries of different days arrive', () => {
    const anyShuffled = anyRecord.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(anyShuffled, ([entries, shuffled]) => {
        expect(statesOf(shuffled)).toEqual(statesOf(entries));
      }),
    );
  });

  it('P51 says the same when it arrives twice', () => {
    fc.assert(
      fc.property(anyRecord, (entries) => {
        expect(statesOf([...entries, ...entries])).toEqual(statesOf(entries));
      }),
    );
  });
});

describe('the calendar', () => {
  const anyOffset = fc.integer({ min: -200_000, max: 200_000 });

  it('agrees with the universal calendar on every day', () => {
    fc.assert(
      fc.property(anyOffset, (offset) => {
        const iso = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
        const found = addDays(START, offset);
        expect(found).toBe(iso);
        expect(daysBetween(START, found)).toBe(offset);
        expect(isWorkingDay(found, WEEKENDS_ONLY)).toBe(![0, 6].includes(new Date(iso).getUTCDay()));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts as many working days into a notice as it was given', () => {
    fc.assert(
      fc.property(fc.nat({ max: 800 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const { from, to } = noticePeriod(addDays(START, offset), { days, kind: 'working' });
        const inside = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
        expect(inside.filter((on) => isWorkingDay(on, WEEKENDS_ONLY))).toHaveLength(days);
        expect(isWorkingDay(to, WEEKENDS_ONLY)).toBe(true);
      }),
    );
  });
});
