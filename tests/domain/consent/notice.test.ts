import { describe, expect, it } from 'vitest';
import { householdId } from '../../../src/domain/building/household';
import { noticePeriod, noticeStanding, type Objection } from '../../../src/domain/consent/notice';
import { day } from '../../../src/domain/kernel/day';

/** National Day 2026 in outline: 1–7 October off, Saturday 10 October worked. */
const october = {
  holidays: ['01', '02', '03', '04', '05', '06', '07'].map((date) => day(`2026-10-${date}`)),
  workedWeekends: [day('2026-10-10')],
};

const anObjection = (id: string, changes: Partial<Objection> = {}): Objection => ({
  id,
  by: { kind: 'household', household: householdId('101') },
  on: day('2026-11-10'),
  inWriting: true,
  what: '遮挡采光',
  state: { kind: 'open' },
  ...changes,
});

describe('the period of a public notice', () => {
  it.each([
    ['10 days from a Monday', '2026-11-02', 10, 'calendar', '2026-11-03', '2026-11-12'],
    ['10 days whose last is a Saturday', '2026-11-04', 10, 'calendar', '2026-11-05', '2026-11-16'],
    ['15 days across the end of a year', '2026-12-21', 15, 'calendar', '2026-12-22', '2027-01-05'],
    ['5 working days over a weekend', '2026-11-04', 5, 'working', '2026-11-05', '2026-11-11'],
    ['5 working days posted on a Saturday', '2026-11-07', 5, 'working', '2026-11-09', '2026-11-13'],
    ['1 working day', '2026-11-06', 1, 'working', '2026-11-09', '2026-11-09'],
  ] as const)('%s', (_, postedOn, days, kind, from, to) => {
    expect(noticePeriod(day(postedOn), { days, kind })).toEqual({ postedOn, from, to });
  });

  it('skips holidays and counts worked weekends', () => {
    expect(noticePeriod(day('2026-09-29'), { days: 5, kind: 'working' }, october)).toMatchObject({
      from: '2026-09-30',
      to: '2026-10-12',
    });
    expect(noticePeriod(day('2026-09-23'), { days: 10, kind: 'calendar' }, october).to).toBe('2026-10-08');
  });

  it('needs a whole number of days', () => {
    expect(() => noticePeriod(day('2026-11-02'), { days: 0, kind: 'calendar' })).toThrow(RangeError);
    expect(() => noticePeriod(day('2026-11-02'), { days: 1.5, kind: 'working' })).toThrow(RangeError);
  });
});

describe('where a notice stands', () => {
  const period = noticePeriod(day('2026-11-02'), { days: 10, kind: 'calendar' });

  it('runs to the end of its last day', () => {
    expect(noticeStanding(period, [], day('2026-10-30'))).toEqual({ kind: 'notStarted', daysUntil: 3 });
    expect(noticeStanding(period, [], day('2026-11-02'))).toMatchObject({ kind: 'running', daysLeft: 10 });
    expect(noticeStanding(period, [], day('2026-11-12'))).toMatchObject({ kind: 'running', daysLeft: 0 });
    expect(noticeStanding(period, [], day('2026-11-13'))).toEqual({ kind: 'ended', weighty: [] });
  });

  it('is weighed down by written objections in time that nobody settled', () => {
    const on = day('2026-11-11');
    const objections = [
      anObjection('open'),
      anObjection('answered', { state: { kind: 'notAccepted', on, answer: '已说明' } }),
      anObjection('settled', { state: { kind: 'settled', on, how: '补偿' } }),
      anObjection('withdrawn', { state: { kind: 'withdrawn', on } }),
      anObjection('spoken', { inWriting: false }),
      anObjection('early', { on: day('2026-11-01') }),
      anObjection('late', { on: day('2026-11-13') }),
      anObjection('neighbour', { by: { kind: 'affectedParty', name: '后楼一层' } }),
    ];
    const standing = noticeStanding(period, objections, day('2026-11-20'));
    expect(standing.kind === 'ended' && standing.weighty.map(({ id }) => id)).toEqual([
      'open',
      'answered',
      'neighbour',
    ]);
  });
});
