/** What comes next for an application: a scheduled interview, else what is due, else what will be. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { compareTexts } from '../core/compare.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { dayOf } from '../core/local-date-time.ts';
import type { Reminder, ReminderKind } from '../core/reminders/reminder.ts';

/** One step ahead; `at` is the time as written where there is one. */
export interface NextStep {
  text: string;
  on: CalendarDate;
  at: string | null;
  /** `late` and `due` ask for something today. */
  urgency: 'late' | 'due' | 'ahead';
}

/** A reminder's kind in a few words. */
export const reminderLabels: Record<ReminderKind, string> = {
  follow_up: 'Follow up',
  interview_prep: 'Prepare',
  thank_you: 'Say thanks',
  offer_decision: 'Decide',
  deadline: 'Apply',
  custom: 'To do',
};

/** The next step, or null where nothing is asked for. `reminders` are the application's own, by due date. */
export function nextStep(
  facts: ApplicationFacts,
  reminders: readonly Reminder[],
  { today, timezone }: { today: CalendarDate; timezone: string },
): NextStep | null {
  const due = reminders.find(({ state }) => state === 'due');
  if (due !== undefined) {
    return { text: labelOf(due), on: due.due, at: null, urgency: due.overdue ? 'late' : 'due' };
  }
  const upcoming = reminders.find(({ state }) => state === 'upcoming' || state === 'snoozed');
  const scheduled = scheduledStep(facts, today, timezone);
  if (scheduled !== null && (upcoming === undefined || scheduled.on <= upcoming.due)) return scheduled;
  return upcoming === undefined
    ? scheduled
    : { text: labelOf(upcoming), on: upcoming.due, at: null, urgency: 'ahead' };
}

function labelOf(reminder: Reminder): string {
  return reminder.kind === 'custom' ? reminder.text : reminderLabels[reminder.kind];
}

/** The soonest planned entry or `at` that lies ahead, of an application that is not closed. */
function scheduledStep(facts: ApplicationFacts, today: CalendarDate, timezone: string): NextStep | null {
  if (facts.closedOn !== null) return null;
  const ahead = facts.timeline.flatMap(({ scheduled: at, moved, calledOff, date, planned, stage, note }) => {
    if (moved || calledOff) return [];
    const on = at === null ? (planned ? date : null) : dayOf(at, timezone);
    if (on === null || on < today || (at === null && !planned)) return [];
    return [{ text: stage?.label ?? note ?? '', on, at, urgency: 'ahead' as const }];
  });
  return ahead.sort((a, b) => compareTexts(a.on, b.on))[0] ?? null;
}
