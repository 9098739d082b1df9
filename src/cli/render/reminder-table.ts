/** The table of `reminders`. */
import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import type { Paint, Style } from '../terminal.ts';
import { safeLine } from './safe-text.ts';
import { renderTable } from './table.ts';

/** Reminders as a table: when, what, and the id to decide by. */
export function renderReminders(
  reminders: readonly Reminder[],
  { today, width, paint }: { today: CalendarDate; width: number; paint: Paint },
): string {
  const lines = renderTable(
    reminders,
    [
      { heading: 'DUE', cell: ({ due }) => due, style },
      { heading: '', cell: (reminder) => whenIn(reminder, today), style },
      { heading: 'REMINDER', cell: ({ text }) => safeLine(text), least: 24 },
      { heading: 'ID', cell: ({ id }) => safeLine(id), style: () => 'dim' as const, least: 16 },
    ],
    { width, paint },
  );
  return lines.join('\n');
}

function style({ state, overdue }: Reminder): Style | null {
  if (overdue) return 'red';
  if (state === 'due') return 'yellow';
  return state === 'upcoming' ? null : 'dim';
}

/** How it stands, in words: `3 days overdue`, `today`, `in 5 days`, `snoozed`. */
export function whenIn({ state, due }: Pick<Reminder, 'state' | 'due'>, today: CalendarDate): string {
  const days = daysBetween(today, due);
  if (state === 'due') return days === 0 ? 'today' : `${dayCount(-days)} overdue`;
  if (state === 'upcoming') return days === 1 ? 'tomorrow' : `in ${dayCount(days)}`;
  return state;
}

function dayCount(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
