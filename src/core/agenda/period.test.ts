import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, weekday, weekStart } from '../calendar-date.ts';
import {
  daysAtHand,
  daysOf,
  neighbourOf,
  nextPeriod,
  type Period,
  parsePeriod,
  periodName,
  periodOf,
  periodsWith,
} from './period.ts';

const day = fc.integer({ min: 0, max: 76_000 }).map((days) => addDays(calendarDate('1990-01-08'), days));
const unit = fc.constantFrom<Period['unit']>('week', 'month');

describe('a period', () => {
  it('is called as people and addresses do', () => {
    const names = ['2026-11-20', '2027-01-01', '2026-12-31', '1990-01-01', '2199-12-31'].flatMap((text) =>
      (['week', 'month'] as const).map((of) => periodName(periodOf(of, calendarDate(text)))),
    );
    expect(names.join(' ')).toBe(
      '2026-W47 2026-11 2026-W53 2027-01 2026-W53 2026-12 1990-W01 1990-01 2200-W01 2199-12',
    );
  });

  it('is found by its name, and by no other', () =>
    fc.assert(
      fc.property(unit, day, (of, date) => {
        const period = periodOf(of, date);
        expect(parsePeriod(periodName(period))).toEqual(period);
      }),
    ));

  it.each([
    '2026-W00',
    '2026-W54',
    '2025-W53',
    '2026-13',
    '2026-00',
    '1989-12',
    '2200-01',
    '2026-1',
    '2026',
    'x',
  ])('is none: %s', (name) => expect(parsePeriod(name)).toBeNull());

  it('is left by a step and found again by the step back, with no day between', () =>
    fc.assert(
      fc.property(unit, day, (of, date) => {
        const period = periodOf(of, date);
        const next = nextPeriod(period, 1);
        expect(nextPeriod(next, -1)).toEqual(period);
        expect(periodOf(of, addDays(next.first, -1))).toEqual(period);
      }),
    ));

  it('has whole weeks from a Monday on, with all of its days', () =>
    fc.assert(
      fc.property(unit, day, (of, date) => {
        const days = daysOf(periodOf(of, date));
        expect(days).toContain(date);
        expect([days.length % 7, weekday(days[0] as CalendarDate)]).toEqual([0, 1]);
        expect(days.length).toBeLessThanOrEqual(42);
      }),
    ));
});

describe('periods with something', () => {
  const today = calendarDate('2026-11-20');
  const months = periodsWith('month', ['2026-07-03', '2026-07-30', '2027-03-01'].map(calendarDate), today);

  it('are those of the days and those around today', () =>
    expect(months.map(periodName)).toEqual(['2026-07', '2026-10', '2026-11', '2026-12', '2027-03']));

  it('lead to their neighbours, and say what they skip', () => {
    const near = ([-1, 1] as const).map((step) => neighbourOf(periodOf('month', today), months, step));
    expect(near.map((found) => found && [periodName(found.period), found.skips])).toEqual([
      ['2026-10', false],
      ['2026-12', false],
    ]);
    const october = periodOf('month', calendarDate('2026-10-01'));
    expect(neighbourOf(october, months, -1)?.skips).toBe(true);
    expect(neighbourOf(periodOf('month', calendarDate('2027-03-01')), months, 1)).toBeNull();
  });
});

it('at hand are the days of the week and seven from today on', () =>
  fc.assert(
    fc.property(day, (today) => {
      const days = daysAtHand(today);
      expect(days[0]?.day).toBe(weekStart(today));
      expect(days.filter(({ where }) => where !== 'ahead')).toHaveLength(7);
      const coming = days.filter(({ where }) => where !== 'behind').map((one) => one.day);
      expect(coming).toEqual(Array.from({ length: 7 }, (_, index) => addDays(today, index)));
    }),
  ));
