/** The table of `reminders`. */
import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import { counted } from '../../core/counted.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import type { Drawing } from '../terminal.ts';
import type { Style } from './styled-text.ts';
import { type Column, renderTable } from './table.ts';
import { widthOf } from './text-width.ts';

/** Reminders as a table: when, the handle or the id to decide by, and what; an id is never cut. */
export function renderReminders(
  reminders: readonly Reminder[],
  { today, width, paint, handles }: Drawing & { today: CalendarDate; handles: ReadonlyMap<string, string> },
): string[] {
  const when: Column<Reminder>[] = [
    { heading: 'DUE', cell: ({ due }) => due, style },
    { heading: '', cell: (reminder) => whenIn(reminder, today), style },
  ];
  const text: Column<Reminder> = { heading: 'REMINDER', cell: (reminder) => reminder.text, least: 20 };
  const id = (cell: (reminder: Reminder) => string): Column<Reminder> => ({
    ...{ heading: 'ID', cell, style: () => 'dim' },
    mark: (reminder) => handles.get(reminder.id) ?? '',
  });
  const columns = (cell: (reminder: Reminder) => string) => [id(cell), ...when, text];
  const whole = renderTable(
    reminders,
    columns(({ id }) => id),
    { width: Number.POSITIVE_INFINITY, paint },
  );
  if (whole.every((line) => widthOf(line) <= width)) return whole;
  return renderTable(
    reminders,
    columns(({ id }) => handles.get(id) ?? id),
    { width, paint },
  );
}

function style({ state, overdue }: Reminder): Style | null {
  if (overdue) return 'red';
  if (state === 'due') return 'yellow';
  return state === 'upcoming' ? null : 'dim';
}

/** How it stands, in words: `3 days overdue`, `today`, `in 5 days`, `snoozed`. */
export function whenIn({ state, due }: Pick<Reminder, 'state' | 'due'>, today: CalendarDate): string {
  const days = daysBetween(today, due);
  if (state === 'due') return days === 0 ? 'today' : `${counted(-days, 'day')} overdue`;
  if (state === 'upcoming') return days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;
  return state;
}
