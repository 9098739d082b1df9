import { expect, it } from 'vitest';
import { dayInZone, dayOf, instantOf, parseDateTime } from './local-date-time.ts';

it('a local date-time falls on its own day, whatever the zone', () => {
  expect(dayOf('2026-10-16T00:30', 'America/Los_Angeles')).toBe('2026-10-16');
  expect(dayOf('2026-10-16 23:30', 'Asia/Tokyo')).toBe('2026-10-16');
});

it('one with an offset falls on the day it is in the configured zone', () => {
  expect(dayOf('2026-10-16T23:30Z', 'Europe/Berlin')).toBe('2026-10-17');
  expect(dayOf('2026-10-16T01:00+02:00', 'America/New_York')).toBe('2026-10-15');
  expect(dayOf('2026-10-16T12:00-05:00', 'UTC')).toBe('2026-10-16');
  expect(dayOf('2026-10-16T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-10-17');
});

it('times that do not exist are refused', () => {
  for (const text of [
    '2026-10-16T24:00',
    '2026-10-16T12:60',
    '2026-02-30T12:00',
    '12:30',
    '2026-10-16T12:00+15:00',
    'x',
  ])
    expect(parseDateTime(text), text).toBeNull();
  expect(dayOf('sometime', 'UTC')).toBeNull();
});

it('an instant has the day of its zone', () => {
  expect(dayInZone(0, 'UTC')).toBe('1970-01-01');
  expect(dayInZone(0, 'America/Los_Angeles')).toBe('1969-12-31');
});

it('a local time is an instant, through daylight saving too', () => {
  const iso = (at: string, zone: string) => new Date(instantOf(at, zone) ?? Number.NaN).toISOString();
  expect(iso('2026-10-16T14:00', 'Europe/Berlin')).toBe('2026-10-16T12:00:00.000Z');
  expect(iso('2026-12-16T14:00', 'Europe/Berlin')).toBe('2026-12-16T13:00:00.000Z');
  expect(iso('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  expect(iso('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  expect(iso('2026-10-16T14:00+09:00', 'Europe/Berlin')).toBe('2026-10-16T05:00:00.000Z');
  expect(instantOf('2026-10-16', 'UTC')).toBeNull();
});
