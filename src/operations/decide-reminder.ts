/** Deciding on a reminder. */
import type { Application } from '../core/application.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { oddYear } from '../core/odd-year.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import { putDecision } from '../format/edit-application.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { UsageError } from './errors.ts';

/** What is decided, and the day of it; for `snoozed` the day it comes back. */
export type Decision = { done: CalendarDate } | { dismissed: CalendarDate } | { snoozed: CalendarDate };

/** The reminder as it now is, and those that the decision brought about. */
export interface Decided {
  change: Change;
  reminder: Reminder;
  successors: Reminder[];
}

/** Writes a decision about a reminder into its application's file. */
export async function decideReminder(
  store: Store,
  config: Config,
  today: CalendarDate,
  reminder: Reminder,
  decision: Decision,
  expected: string | null = null,
): Promise<Decided> {
  const id = splitReminderId(reminder.id)?.reminder ?? reminder.id;
  const path = `applications/${reminder.application}.md`;
  const change = await changeApplication(
    store,
    config,
    path,
    (text) => putDecision(text, { id, ...decision }),
    expected,
  );
  const now = remindersOf(change.after, config, today);
  return {
    change,
    reminder: now.find((one) => one.id === reminder.id) ?? reminder,
    successors: newReminders(change, config, today),
  };
}

/** The reminders that a change brought about. */
export function newReminders({ before, after }: Change, config: Config, today: CalendarDate): Reminder[] {
  const known = new Set(remindersOf(before, config, today).map(({ id }) => id));
  return remindersOf(after, config, today).filter(({ id }) => !known.has(id));
}

function remindersOf(application: Application, config: Config, today: CalendarDate): Reminder[] {
  return deriveReminders(deriveFacts(application, config, today), config, today);
}

/**
 * The day that `3`, `3d`, `1w` or a date names, which must lie after today and in `lastYear` at the latest. Throws a
 * {@link UsageError} otherwise.
 */
export function snoozeDay(today: CalendarDate, text: string, lastYear: number): CalendarDate {
  const [, count, unit] = /^(\d{1,4})([dw]?)$/.exec(text) ?? [];
  const counted = count === undefined ? null : addDays(today, Number(count) * (unit === 'w' ? 7 : 1));
  const odd = oddYear(counted ?? text, lastYear);
  if (odd !== null)
    throw new UsageError(
      counted === null ? `${odd.message}; ${odd.expected}` : `${text} ends on ${counted}: ${odd.message}`,
    );
  const date = counted ?? parseCalendarDate(text);
  if (date === null) throw new UsageError(`"${text}" is neither days (3, 3d, 1w) nor a date like 2026-10-31`);
  if (date <= today) throw new UsageError(`${date} is not after today (${today})`);
  return date;
}
