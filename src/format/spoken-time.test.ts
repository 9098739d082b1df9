import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, weekday } from '../core/calendar-date.ts';
import { instantOf, parseDateTime } from '../core/local-date-time.ts';
import { orderOfLocale, parseSpokenDate, parseSpokenTime } from './spoken-time.ts';

// A Friday.
const today = calendarDate('2026-11-20');
const past = { today, lean: 'past', order: 'dmy' } as const;
const future = { today, lean: 'future', order: 'dmy' } as const;

describe('a day as people say it', () => {
  it.each([
    ['2026-10-03', '2026-10-03'],
    ['today', '2026-11-20'],
    ['Yesterday', '2026-11-19'],
    ['tomorrow', '2026-11-21'],
    ['Heute', '2026-11-20'],
    ['hier', '2026-11-19'],
    ['mañana', '2026-11-21'],
    ['in 2 weeks', '2026-12-04'],
    ['in a month', '2026-12-20'],
    ['3 days ago', '2026-11-17'],
    ['a week ago', '2026-11-13'],
    ['next week', '2026-11-27'],
    ['last month', '2026-10-20'],
    ['+3d', '2026-11-23'],
    ['-3d', '2026-11-17'],
    ['last friday', '2026-11-13'],
    ['next friday', '2026-11-27'],
    ['this monday', '2026-11-16'],
    ['last Mon', '2026-11-16'],
    ['31.10.2026', '2026-10-31'],
    ['31 Oct 2026', '2026-10-31'],
    ['October 31, 2026', '2026-10-31'],
    ['15. Oktober 2026', '2026-10-15'],
    ['0 days ago', '2026-11-20'],
    ['in 0 days', '2026-11-20'],
  ])('%s is %s, wherever it leans', (said, day) => {
    expect([parseSpokenDate(said, past), parseSpokenDate(said, future)]).toEqual([day, day]);
  });

  it.each([
    ['monday', '2026-11-16', '2026-11-23'],
    ['fri', '2026-11-20', '2026-11-27'],
    ['Donnerstag', '2026-11-19', '2026-11-26'],
    ['3d', '2026-11-17', '2026-11-23'],
    ['2w', '2026-11-06', '2026-12-04'],
    ['1m', '2026-10-20', '2026-12-20'],
    ['2 weeks', '2026-11-06', '2026-12-04'],
    ['31 Oct', '2026-10-31', '2027-10-31'],
    ['3.1.', '2026-01-03', '2027-01-03'],
    ['29 Feb', '2024-02-29', '2028-02-29'],
  ])('%s is %s looking back, %s looking ahead', (said, back, ahead) => {
    expect([parseSpokenDate(said, past), parseSpokenDate(said, future)]).toEqual([back, ahead]);
  });

  it('has its order of day and month from the locale, and is none where nothing tells', () => {
    expect(parseSpokenDate('3/4/2026', { ...past, order: 'mdy' })).toBe('2026-03-04');
    expect(parseSpokenDate('3/4/2026', { ...past, order: 'dmy' })).toBe('2026-04-03');
    expect(parseSpokenDate('3/4/2026', { ...past, order: null })).toBeNull();
    // With dots the day comes first everywhere.
    expect(parseSpokenDate('3.10.2026', { ...past, order: 'mdy' })).toBe('2026-10-03');
    expect(parseSpokenDate('3.10.2026', { ...past, order: null })).toBe('2026-10-03');
    expect(parseSpokenDate('10.31.2026', { ...past, order: 'mdy' })).toBe('2026-10-31');
    expect(parseSpokenDate('10/31/2026', { ...past, order: null })).toBe('2026-10-31');
    expect(parseSpokenDate('31/10/2026', { ...past, order: null })).toBe('2026-10-31');
    expect(
      ['en_US.UTF-8', 'de_DE', 'en_GB', 'C', 'C.UTF-8', 'POSIX', '', undefined, 'zz_'].map(orderOfLocale),
    ).toEqual(['mdy', 'dmy', 'dmy', null, null, null, null, null, null]);
  });

  it('is none where no day is said', () => {
    for (const said of [
      '',
      'soon',
      '46298',
      '1790000000',
      'in 3 days ago',
      '2026-13-01',
      '31.2.2026',
      'Oct',
      'Oct 2026',
      '12345d',
      'monday 14:00',
      'mar',
      '9999y',
      '2026-10-31 noon',
      '2026-10-31 or later',
    ])
      expect([said, parseSpokenDate(said, past)]).toEqual([said, null]);
  });

  it('a month later is that day of the month, or its last', () => {
    const from = (day: string) => parseSpokenDate('in 1 month', { ...future, today: calendarDate(day) });
    expect([from('2026-01-31'), from('2028-01-31'), from('2026-12-31'), from('2026-10-31')]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2027-01-31',
      '2026-11-30',
    ]);
  });

  it('a day of the week is the nearest of that name on its side, whatever today is', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 6 }), (days, index) => {
        const day = addDays(calendarDate('1990-01-01'), days);
        const name = names[index] as string;
        const ahead = parseSpokenDate(name, { ...future, today: day }) as typeof day;
        const back = parseSpokenDate(name, { ...past, today: day }) as typeof day;
        expect([weekday(ahead), weekday(back)]).toEqual([index + 1, index + 1]);
        expect(daysBetween(day, ahead)).toBeGreaterThan(0);
        expect(daysBetween(day, ahead)).toBeLessThan(8);
        expect(daysBetween(back, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(back, day)).toBeLessThan(7);
        expect(parseSpokenDate(`last ${name}`, { ...future, today: day })).toBe(
          back === day ? addDays(back, -7) : back,
        );
      }),
    );
  });
});

describe('a time as people say it', () => {
  const berlin = { ...future, timeZone: 'Europe/Berlin' };
  const at = (said: string) => {
    const read = parseSpokenTime(said, berlin);
    return 'at' in read ? read.at : read.problem;
  };

  it.each([
    ['2026-12-01T14:00', '2026-12-01T14:00'],
    ['2026-12-01 14:00', '2026-12-01T14:00'],
    ['2026-12-01T14:00+02:00', '2026-12-01T14:00+02:00'],
    ['2026-12-01', '2026-12-01'],
    ['tomorrow', '2026-11-21'],
    ['friday 14:00', '2026-11-27T14:00'],
    ['14:00 friday', '2026-11-27T14:00'],
    ['14:00', '2026-11-20T14:00'],
    ['tomorrow at 2pm', '2026-11-21T14:00'],
    ['tomorrow, 9 am', '2026-11-21T09:00'],
    ['12am tomorrow', '2026-11-21T00:00'],
    ['morgen 14 Uhr', '2026-11-21T14:00'],
    ['1 Dec 14:00 London', '2026-12-01T14:00+00:00'],
    ['1 Dec 2pm ET', '2026-12-01T14:00-05:00'],
    ['1 July 2pm ET', '2027-07-01T14:00-04:00'],
    ['2pm ET 1 Dec', '2026-12-01T14:00-05:00'],
    ['1 Dec 14:00 Berlin', '2026-12-01T14:00'],
    ['1 Dec 14:00 Europe/Paris', '2026-12-01T14:00+01:00'],
    ['1 Dec 14:00 new york', '2026-12-01T14:00-05:00'],
    ['2026-12-01 00:00 London', '2026-12-01T00:00+00:00'],
    ['1 Dec 14:00 UTC', '2026-12-01T14:00+00:00'],
    ['1 Dec 14:00 +5:30', '2026-12-01T14:00+05:30'],
  ])('%s is %s', (said, expected) => {
    expect(at(said)).toBe(expected);
  });

  it('says what is wrong with what is none', () => {
    expect(at('soon')).toBe(
      '"soon" names no time; write it like 2026-10-31T14:00, "friday 14:00" or "tomorrow 2pm"',
    );
    expect(at('friday 25:00')).toBe('"25:00" is no time of a day');
    expect(at('2026-10-31 noon')).toContain('names no time');
    expect(at('2026-10-31 London')).toContain('names no time');
    expect(at('friday 14:00 Atlantis')).toContain('no time zone is known by "Atlantis"');
    expect(at('friday 14:00 to 15:00')).toContain('names no time');
    expect(at('someday 14:00')).toContain('"someday" is no day');
  });

  it('is the same instant in whatever zone it is said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 1, max: 300 }),
        (hours, minutes, days) => {
          const day = addDays(today, days);
          const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
          const said = at(`${day} ${clock} Tokyo`);
          expect(parseDateTime(said)).not.toBeNull();
          expect(instantOf(said, 'Europe/Berlin')).toBe(instantOf(`${day}T${clock}`, 'Asia/Tokyo'));
        },
      ),
    );
  });
});
