/** Deciding on a reminder. */
import type { Application } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { oddYear } from '../core/odd-year.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import { putDecision } from '../format/edit-application.ts';
import type { DateOrder } from '../format/intake/loose-date.ts';
import { parseSpokenDate } from '../format/spoken-time.ts';
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
    (text, application) => {
      const late = 'snoozed' in decision ? lateSnooze(application, reminder, decision.snoozed, config) : null;
      if (late !== null) throw new UsageError(late);
      return putDecision(text, { id, ...decision });
    },
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
 * The day that `3`, `3d`, `1w`, `monday`, `in 2 weeks` or a date names, which must lie after today and in `lastYear` at
 * the latest; `order` tells how `3/4` is meant. Throws a {@link UsageError} otherwise.
 */
export function snoozeDay(
  today: CalendarDate,
  text: string,
  lastYear: number,
  order: DateOrder | null = null,
): CalendarDate {
  const said = text.trim().replace(/^\d{1,4}$/, '$&d');
  const oddText = oddYear(said, lastYear);
  if (oddText !== null) throw new UsageError(`${oddText.message}; ${oddText.expected}`);
  const date = parseSpokenDate(said, { today, lean: 'future', order });
  if (date === null)
    throw new UsageError(`"${text}" is neither days (3, 3d, 1w) nor a day like monday or 2026-10-31`);
  const odd = oddYear(date, lastYear);
  if (odd !== null) throw new UsageError(`${text} ends on ${date}: ${odd.message}`);
  if (date <= today) throw new UsageError(`${date} is not after today (${today})`);
  return date;
}

/** Why the reminder may not be put off until that day: it would come when what it reminds of is over. Null where it may. */
export function lateSnooze(
  application: Application,
  { id, kind }: Reminder,
  until: CalendarDate,
  config: Config,
): string | null {
  const { deadline, offer } = application;
  const last = kind === 'deadline' ? deadline : kind === 'offer_decision' ? (offer?.decideBy ?? null) : null;
  if (last !== null && until > last)
    return `${until} is too late: what it reminds of ends on ${last}; choose a day before`;
  const decision = { id: splitReminderId(id)?.reminder ?? id, done: null, dismissed: null, snoozed: until };
  const decided = { ...application, decisions: [...application.decisions, decision] };
  const then = remindersOf(decided, config, until).find((one) => one.id === id);
  return then?.state === 'obsolete'
    ? `${until} is too late: by then it no longer matters; choose an earlier day`
    : null;
}
