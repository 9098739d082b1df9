/** Reminders as programs see them. */
import type { CalendarDate } from '../calendar-date.ts';

/** What may make a reminder. */
export const reminderKinds = [
  'follow_up',
  'interview_prep',
  'thank_you',
  'offer_decision',
  'deadline',
  'custom',
] as const;
/** One of {@link reminderKinds}. */
export type ReminderKind = (typeof reminderKinds)[number];

/** How a reminder stands today; the first that applies in this order wins, from done to due. */
export type ReminderState = 'done' | 'dismissed' | 'obsolete' | 'snoozed' | 'upcoming' | 'due';

/** One reminder on one day. Pending means `state === 'due'`. */
export interface Reminder {
  /** `<application id>:<kind>:<date>`, with `:2`, `:3` … for repeats; `<application id>:custom:<due>:<slug>`. */
  id: string;
  /** The application's id. */
  application: string;
  kind: ReminderKind;
  /** The day it falls due, after a snooze the new one. */
  due: CalendarDate;
  state: ReminderState;
  /** True where it is due since before today. */
  overdue: boolean;
  /** A sentence for people. */
  text: string;
}

/** Whether a reminder still asks for something: now, later, or again after it was put off. */
export function asksForSomething({ state }: Pick<Reminder, 'state'>): boolean {
  return state === 'due' || state === 'upcoming' || state === 'snoozed';
}
