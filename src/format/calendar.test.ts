import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { factsOf } from '../testing/builders.ts';
import { formatCalendar } from './calendar.ts';

const today = calendarDate('2026-10-12');
const config = { ...defaultConfig(), timezone: 'Europe/Berlin' };

function calendarOf(lines: string[], company = 'Acme, Inc; "R\\D"\nX') {
  const facts = factsOf(lines, today, { company }, config);
  return formatCalendar({ facts: [facts], reminders: deriveReminders(facts, config, today), config, today });
}

it('shows reminders as whole days, overdue ones today, and interviews at their hour', () => {
  const text = calendarOf(['2026-10-03 applied']);
  expect(text).toContain('DTSTART;VALUE=DATE:20261012');
  expect(text).toContain('UID:acme%3Afollow_up%3A2026-10-03@apptrack');
  const interview = calendarOf(['2026-10-10 technical at 2026-10-16T14:00']);
  expect(interview).toContain('DTSTART:20261016T120000Z');
  expect(interview).toContain('DTEND:20261016T130000Z');
  expect(interview).toContain('DTSTART;VALUE=DATE:20261017');
});

it('is the same from build to build, escaped and folded as calendars want it', () => {
  const lines = ['2026-10-03 applied'];
  expect(calendarOf(lines)).toBe(calendarOf(lines));
  const text = calendarOf(lines, `Acme, Inc; ${'ß'.repeat(80)}`);
  expect(text).toContain('Acme\\, Inc\\;');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
