import { expect, it } from 'vitest';
import type { Application, HistoryEntry } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { aConfig, entryOf, factsOf } from '../testing/builders.ts';
import { issueBlock } from './issue-text.ts';
import { prepSection } from './prep-section.ts';

const config = aConfig({ timezone: 'Europe/Berlin' });
const today = '2026-10-15';

/** The lines on the last interview that is to be prepared. */
function sectionOf(history: HistoryEntry[], more: Partial<Application> = {}): string[] {
  const facts = factsOf([], today, { history, ...more }, config);
  const reminder = deriveReminders(facts, config, calendarDate(today)).findLast(
    ({ kind, state }) => kind === 'interview_prep' && state !== 'obsolete',
  );
  if (reminder === undefined) throw new Error('nothing is to be prepared');
  const section = prepSection({ reminder, facts }, config.timezone);
  expect(issueBlock({ reminder, facts }, (path) => `/${path}`, config.timezone)).toContain(
    section.join('\n'),
  );
  return section.filter((line) => line !== '');
}

const made = (line: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  ...entryOf(line),
  ...more,
});

it('says when, where and with whom, with the roles of those who are contacts, and what was noted', () => {
  const contact = { email: 'jane@acme.example', phone: null, url: null, note: null };
  const told = sectionOf(
    [
      made('2026-10-10 technical at 2026-10-16T14:00 # Bring *samples*', {
        minutes: 45,
        url: 'https://meet.example/x?a=`1`',
        with: ['jane doe', 'Bob'],
      }),
    ],
    { location: 'Berlin', contacts: [{ ...contact, name: 'Jane Doe', role: 'Head of Cooking' }] },
  );
  expect(told).toEqual([
    '**Technical**',
    '- When: 2026-10-16, 14:00–14:45 (Europe/Berlin)',
    '- Where: `` https://meet.example/x?a=`1` ``',
    '- Place of work: Berlin',
    '- With: jane doe (Head of Cooking), Bob',
    '- Note: Bring \\*samples\\*',
  ]);
});

it('has of a moved interview what the first entry said, at the new time', () => {
  const told = sectionOf([
    made('2026-10-10 technical at 2026-10-16T14:00', { with: ['Jane'] }),
    made('2026-10-12 technical at 2026-10-17T09:30+00:00'),
  ]);
  expect(told).toEqual(['**Technical**', '- When: 2026-10-17, 11:30 (Europe/Berlin)', '- With: Jane']);
});

it('says that no time is set; of two interviews of one day it is the one that is meant', () => {
  const told = sectionOf([made('2026-10-14 phone_screen'), made('2026-10-14 onsite', { with: ['Ann'] })]);
  expect(told).toEqual(['**Onsite**', '- When: no time is set', '- With: Ann']);
});

it('counts the rest of many people, lest the issue grow beyond what GitHub takes', () => {
  const people = Array.from({ length: 900 }, (_, index) => `${'*'.repeat(70)}${index}`);
  const told = sectionOf([made('2026-10-10 technical at 2026-10-16T14:00', { with: people })]);
  expect(told.at(-1)).toMatch(/, and 880 more$/);
  expect(told.join('\n').length).toBeLessThan(5000);
});

it('is nothing for other reminders', () => {
  const facts = factsOf(['2026-10-03 applied'], today);
  const [reminder] = deriveReminders(facts, config, calendarDate(today));
  expect(reminder && prepSection({ reminder, facts }, 'UTC')).toEqual([]);
});
