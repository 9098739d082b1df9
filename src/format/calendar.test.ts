import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { entryOf, factsOf } from '../testing/builders.ts';
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

it('has an appointment for as long as it takes, with its link, also where it was moved', () => {
  const said = { minutes: 45, url: 'https://meet.example/x' };
  const made = { ...entryOf('2026-10-10 technical at 2026-10-16T14:00'), ...said, with: ['Jane Doe'] };
  const history = [made, entryOf('2026-10-12 technical at 2026-10-19T14:00')];
  const facts = factsOf([], today, { history }, config);
  const text = formatCalendar({ facts: [facts], reminders: [], config, today });
  expect(text).toContain('DTSTART:20261019T120000Z\r\n');
  expect(text).toContain('DTEND:20261019T124500Z\r\n');
  expect(text).toContain('https://meet.example/x');
  // Whom one meets stays as the first entry said.
  expect(text).toContain('With Jane Doe');
});

it('is the same from build to build, escaped and folded as calendars want it', () => {
  const lines = ['2026-10-03 applied'];
  expect(calendarOf(lines)).toBe(calendarOf(lines));
  const text = calendarOf(lines, `Acme, Inc; ${'ß'.repeat(80)}`);
  expect(text).toContain('Acme\\, Inc\\;');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it('moves an appointment under its name, with a higher sequence, and leaves out what is called off', () => {
  const first = '2026-10-05 phone_screen at 2026-10-16T14:00';
  const events = (...lines: string[]) =>
    calendarOf(lines)
      .split('BEGIN:VEVENT')
      .filter((event) => /^DTSTART:/m.test(event))
      .map((event) =>
        ['UID', 'SEQUENCE', 'DTSTART'].map((key) => RegExp(`^${key}:(.*?)\r?$`, 'm').exec(event)?.[1]),
      );
  const [[uid, sequence, start] = []] = events(first);
  expect([sequence, start]).toEqual(['0', '20261016T120000Z']);
  expect(events(first, '2026-10-10 phone_screen at 2026-10-20T10:00')).toEqual([
    [uid, '1', '20261020T080000Z'],
  ]);
  expect(events(first, '2026-10-10 phone_screen cancelled')).toEqual([]);
  expect(events(`${first} cancelled`)).toEqual([]);
});
