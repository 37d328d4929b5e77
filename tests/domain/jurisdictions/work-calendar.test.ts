import { describe, expect, it } from 'vitest';
import { isWorkingDay, WEEKENDS_ONLY } from '../../../src/domain/consent/calendar';
import { noticePeriod } from '../../../src/domain/consent/notice';
import { unknownYears, withEntered } from '../../../src/domain/jurisdictions/work-calendar';
import { day } from '../../../src/domain/kernel/day';

const calendar = withEntered(WEEKENDS_ONLY);

describe('working days', () => {
  it('leave out the holidays of 2026 and count the weekend days worked for them', () => {
    expect(
      ['2026-10-01', '2026-10-07', '2026-02-23', '2026-09-25'].map((on) => isWorkingDay(day(on), calendar)),
    ).toEqual([false, false, false, false]);
    expect(['2026-10-10', '2026-02-28', '2026-01-04'].map((on) => isWorkingDay(day(on), calendar))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('carry a notice of five working days over the National Day holiday', () => {
    const { from, to } = noticePeriod(day('2026-09-29'), { days: 5, kind: 'working' }, calendar);
    expect([from, to]).toEqual(['2026-09-30', '2026-10-12']);
  });

  it('know only the years that were announced, and the days that people enter', () => {
    expect(unknownYears(day('2026-12-28'), day('2027-01-08'))).toEqual([2027]);
    const entered = withEntered({ holidays: [day('2027-01-01')], workedWeekends: [] });
    expect(isWorkingDay(day('2027-01-01'), entered)).toBe(false);
    expect(isWorkingDay(day('2027-01-01'), calendar)).toBe(true);
  });
});
