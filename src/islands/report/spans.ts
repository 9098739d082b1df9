/** Spans of days that agencies ask for. */
import {
  addDays,
  type CalendarDate,
  daysInMonth,
  monthStart,
  parseCalendarDate,
} from '../../core/calendar-date.ts';
import { oddYear } from '../../core/odd-year.ts';

/** A span, both days included. */
export interface Span {
  from: CalendarDate;
  to: CalendarDate;
}

/** The usual spans seen from a day; `first` is the day that the search began. */
export function usualSpans(today: CalendarDate, first: CalendarDate): { name: string; span: Span }[] {
  const month = monthStart(today);
  const last = addDays(month, -1);
  return [
    { name: 'This month', span: { from: month, to: endOfMonth(today) } },
    { name: 'Last month', span: { from: monthStart(last), to: last } },
    { name: 'Last 90 days', span: { from: addDays(today, -89), to: today } },
    { name: 'The whole search', span: { from: first < today ? first : today, to: today } },
  ];
}

function endOfMonth(date: CalendarDate): CalendarDate {
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date.slice(0, 8)}${String(days).padStart(2, '0')}` as CalendarDate;
}

/** The span between two days as they are written; null where one is no day from 1990 to `lastYear`, or the last comes first. */
export function spanBetween(first: string, last: string, lastYear: number): Span | null {
  if (oddYear(first, lastYear) !== null || oddYear(last, lastYear) !== null) return null;
  const [from, to] = [parseCalendarDate(first), parseCalendarDate(last)];
  return from === null || to === null || from > to ? null : { from, to };
}

/** The span that an address asks for; null where it asks for none; see {@link spanBetween}. */
export function parseSpan(search: string, lastYear: number): Span | null {
  const query = new URLSearchParams(search);
  return spanBetween(query.get('from') ?? '', query.get('to') ?? '', lastYear);
}
