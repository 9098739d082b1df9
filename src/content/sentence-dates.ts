/** Sentences whose days and times are kept apart, so that each reader gets them in the own language. */
import { type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import type { Reminder } from '../core/reminders/reminder.ts';

/** A piece of a sentence: words, a day, or a day with its time (`2026-10-16T14:00`, maybe with an offset). */
export type SentencePart = string | { day: CalendarDate } | { at: string };

// The last one counts: a company or a role before it may hold a date of its own.
const moment =
  /^(.*)\b(\d{4}-\d{2}-\d{2})(?:(?: at | )(\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?))?(.*)$/s;

const dated = new Set<Reminder['kind']>(['interview_prep', 'offer_decision', 'deadline']);

/** What a reminder says. The words of a person's own reminder stay as they were written. */
export function reminderSentence({ kind, text }: Pick<Reminder, 'kind' | 'text'>): SentencePart[] {
  if (!dated.has(kind)) return [text];
  const [, before = '', date = '', time, after = ''] = moment.exec(text) ?? [];
  const day = parseCalendarDate(date);
  if (day === null) return [text];
  return [before, time === undefined ? { day } : { at: `${date}T${time}` }, after];
}
