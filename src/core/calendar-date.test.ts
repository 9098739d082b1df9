import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  dayNumber,
  daysBetween,
  earlierOf,
  fromDayNumber,
  isoWeek,
  laterOf,
  parseCalendarDate,
  weekday,
  weekNumber,
  weekStart,
} from './calendar-date.ts';

/** The first and the last day that a date can name. */
const [firstDay, lastDay] = [-719162, 2932896];
const days = fc.integer({ min: firstDay, max: lastDay });

/** What the platform says of a day: the date, and its ISO weekday. */
function platformDay(day: number): [date: string, weekday: number] {
  const date = new Date(day * 86_400_000);
  return [date.toISOString().slice(0, 10), date.getUTCDay() || 7];
}

const agrees = (day: number): boolean => {
  const [date, name] = platformDay(day);
  const ours = fromDayNumber(day);
  return ours === date && dayNumber(ours) === day && weekday(ours) === name;
};

describe('calendar dates', () => {
  it('agree with the platform on every day of 400 years, after which all repeats, and in all centuries', () => {
    const step = process.env.RUNS === undefined ? 1 : 97;
    const cycle = Array.from({ length: 146_097 / step }, (_, index) => index * step - 36_524);
    expect(cycle.find((day) => !agrees(day))).toBeUndefined();
    fc.assert(fc.property(days, agrees));
    expect([firstDay, lastDay].map(fromDayNumber)).toEqual(['0001-01-01', '9999-12-31']);
    // Both ends, and the day that only every fourth century has.
    const special = [firstDay, lastDay, 11016];
    expect(special.filter(agrees)).toEqual(special);
    expect(fromDayNumber(11016)).toBe('2000-02-29');
  });

  it('stop at the first and the last', () => {
    expect(addDays(calendarDate('0001-01-02'), -2)).toBe('0001-01-01');
    expect(addDays(calendarDate('9999-12-30'), 2)).toBe('9999-12-31');
  });

  it('are taken for every real day and no other', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    for (const year of ['0001', '1900', '2000', '2026', '2028', '9999'])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const real = !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
          expect(parseCalendarDate(text), text).toBe(real ? text : null);
        }
  });

  it('are refused where they are not written in full', () => {
    for (const text of [
      '26-04-30',
      '2026-4-03',
      '2026-04-3',
      '02026-04-03',
      '2026-04-030',
      'x2026-04-03',
      '1992004-04-03',
      '2026-04-03\n',
      '2026/04/03',
      '2O26-04-03',
      '2026-O4-03',
      '2026-04-O3',
      '0000-01-01',
      '',
    ])
      expect(parseCalendarDate(text), text).toBeNull();
    expect(() => calendarDate('soon')).toThrow(new RangeError('not a calendar date: soon'));
  });

  it('have an earlier and a later one of two', () => {
    const [early, late] = [calendarDate('2026-03-28'), calendarDate('2026-11-01')];
    for (const [a, b] of [
      [early, late],
      [late, early],
    ] as const) {
      expect(earlierOf(a, b)).toBe(early);
      expect(laterOf(a, b)).toBe(late);
    }
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
      '2026-01-04': '2026-W01',
      '2026-03-02': '2026-W10',
    };
    expect(
      ['1969-12-28', '1969-12-29', '1970-01-04', '1970-01-05'].map(calendarDate).map(weekNumber),
    ).toEqual([-1, 0, 0, 1]);
    for (const [date, week] of Object.entries(weeks)) expect(isoWeek(calendarDate(date))).toBe(week);
  });

  it('start their week on a Monday at most six days before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719000, max: 2932000 }), (day) => {
        const date = fromDayNumber(day);
        const monday = weekStart(date);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBeLessThan(7);
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0);
        expect(isoWeek(monday)).toBe(isoWeek(date));
        expect(weekNumber(date)).toBe(weekNumber(monday));
        expect(weekNumber(addDays(monday, 7))).toBe(weekNumber(monday) + 1);
      }),
    );
  });
});
