/** Deciding on a reminder. */
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import { putDecision } from '../format/edit-application.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';

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
  const { before, after } = change;
  const remindersOf = (application: typeof after) =>
    deriveReminders(deriveFacts(application, config, today), config, today);
  const known = new Set(remindersOf(before).map((one) => one.id));
  const now = remindersOf(after);
  return {
    change,
    reminder: now.find((one) => one.id === reminder.id) ?? reminder,
    successors: now.filter((one) => !known.has(one.id)),
  };
}
