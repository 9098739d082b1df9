import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isoWeek,
  parseCalendarDate,
  weekday,
  weekStart,
} from './calendar-date.ts';

const days = fc.integer({ min: -719162, max: 2932896 });

describe('calendar dates', () => {
  it('agree with the platform on every day of the years 1 to 9999', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = fromDayNumber(day);
        const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(date).toBe(expected);
        expect(dayNumber(date)).toBe(day);
        expect(weekday(date)).toBe(new Date(day * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it('are refused where there is no such day', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '26-04-30',
      '2026-4-3',
      '0000-01-01',
      '',
    ])
      expect(parseCalendarDate(text), text).toBeNull();
    expect(parseCalendarDate('2028-02-29')).toBe('2028-02-29');
    expect(() => calendarDate('soon')).toThrow(RangeError);
  });

  it('count days across leap years and daylight saving', () => {
    expect(daysBetween(calendarDate('2026-03-28'), calendarDate('2026-03-30'))).toBe(2);
    expect(addDays(calendarDate('2027-12-31'), 60)).toBe('2028-02-29');
  });

  it('name ISO weeks, also around New Year', () => {
    const weeks = {
      '2026-10-05': '2026-W41',
      '2027-01-01': '2026-W53',
      '2027-01-04': '2027-W01',
      '2024-12-30': '2025-W01',
    };
    for (const [date, week] of Object.entries(weeks)) expect(isoWeek(calendarDate(date))).toBe(week);
  });

  it('start their week on a Monday at most six days before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719000, max: 2932000 }), (day) => {
        const date = fromDayNumber(day);
        const monday = weekStart(date);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBeLessThan(7);
        expect(isoWeek(monday)).toBe(isoWeek(date));
      }),
    );
  });
});
