import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { formatBusyCalendar, isBusyCalendar } from './busy-calendar.ts';

const today = calendarDate('2026-10-12');
const uidOf = () => '0123456789abcdef0123456789abcdef';
const at = Date.UTC(2026, 9, 16, 12);
const text = formatBusyCalendar({ times: [{ from: at, to: at + 2_700_000 }], today, uidOf });

it('has times, and “Busy”', async () => {
  await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('busy-calendar.txt');
  expect(text.split('\r\n').every((line) => !/[\r\n]/.test(line))).toBe(true);
});

it('is known for what it is, however many times there are, and is the same from build to build', () => {
  const times = fc.array(
    fc.record({ from: fc.integer({ min: at, max: at * 1.05 }), to: fc.integer({ min: at, max: at * 1.05 }) }),
  );
  fc.assert(
    fc.property(times, (some) => {
      const made = formatBusyCalendar({ times: some, today, uidOf });
      expect(isBusyCalendar(made)).toBe(true);
      expect(formatBusyCalendar({ times: some, today, uidOf })).toBe(made);
    }),
  );
});

it('is not taken for one with anything more or anything else', () => {
  const line = fc.stringMatching(/^[A-Z-]{1,12}:[ -~]{1,20}$/);
  const places = text.split('\r\n').length;
  fc.assert(
    fc.property(line, fc.nat({ max: places }), (more, place) => {
      const lines = text.split('\r\n');
      lines.splice(place, 0, more);
      expect(isBusyCalendar(lines.join('\r\n'))).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z !]{1,12}$/), fc.nat({ max: text.length }), (more, place) => {
      expect(isBusyCalendar(text.slice(0, place) + more + text.slice(place))).toBe(false);
    }),
  );
  for (const other of ['SUMMARY:Onsite', 'SUMMARY:Busy\\, Acme', 'SUMMARY;X=Acme:Busy'])
    expect(isBusyCalendar(text.replace('SUMMARY:Busy', other))).toBe(false);
});
