/** The table of `reminders`. */
import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import { counted } from '../../core/counted.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import type { Drawing } from '../terminal.ts';
import type { Style } from './styled-text.ts';
import { type Column, renderTable } from './table.ts';
import { widthOf } from './text-width.ts';

/** Reminders as a table: when, what, and the id to decide by. */
export function renderReminders(
  reminders: readonly Reminder[],
  { today, width, paint }: Drawing & { today: CalendarDate },
): string[] {
  const when: Column<Reminder>[] = [
    { heading: 'DUE', cell: ({ due }) => due, style },
    { heading: '', cell: (reminder) => whenIn(reminder, today), style },
  ];
  const text: Column<Reminder> = { heading: 'REMINDER', cell: (reminder) => reminder.text };
  const id: Column<Reminder> = {
    heading: 'ID',
    cell: (reminder) => reminder.id,
    style: () => 'dim',
  };
  const whole = renderTable(reminders, [...when, text, id], { width: Number.POSITIVE_INFINITY, paint });
  if (whole.every((line) => widthOf(line) <= width)) return whole;
  // An id that is cut is of no use: it goes on a line of its own.
  const [heading = '', ...rows] = renderTable(reminders, [...when, { ...text, least: 24 }], { width, paint });
  const pairs = rows.flatMap((row, index) => [
    row,
    `            ${paint('dim', id.cell(reminders[index] as Reminder))}`,
  ]);
  return [heading, ...pairs];
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
