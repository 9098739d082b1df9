/**
 * Date-times of scheduled things (`at`): local to the configured time zone, or with an offset.
 * Written `2026-10-16T14:00`, optionally with seconds, optionally with `Z` or `+02:00` (RFC 3339 subset).
 */
import { addDays, type CalendarDate, dayNumber, parseCalendarDate } from './calendar-date.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/** A date-time taken apart: its calendar day, minutes since that day's midnight, and offset from UTC in minutes (null: local). */
export interface DateTimeParts {
  day: CalendarDate;
  minutes: number;
  offset: number | null;
}

/** The parts of an `at`, or null where the text is not one. A bare date is accepted by the caller's schema, not here. */
export function parseDateTime(text: string): DateTimeParts | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const day = parseCalendarDate(match[1] ?? '');
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const offset = parseOffset(match[5]);
  if (day === null || hours > 23 || minutes > 59 || seconds > 59 || offset === undefined) return null;
  return { day, minutes: hours * 60 + minutes, offset };
}

function parseOffset(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  if (text === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (hours > 14 || minutes > 59) return undefined;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The calendar day of an `at` in the given IANA time zone; null where the text is neither a date-time nor a date. */
export function dayOf(at: string, timeZone: string): CalendarDate | null {
  const parts = parseDateTime(at);
  if (parts === null) return parseCalendarDate(at);
  if (parts.offset === null) return parts.day;
  const epochMinutes = dayNumber(parts.day) * 1440 + parts.minutes - parts.offset;
  return dayInZone(epochMinutes * 60_000, timeZone) ?? addDays(parts.day, 0);
}

/** The calendar day of an instant (milliseconds since the Unix epoch) in an IANA time zone. */
export function dayInZone(epochMilliseconds: number, timeZone: string): CalendarDate | null {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = new Map(format.formatToParts(epochMilliseconds).map(({ type, value }) => [type, value]));
  return parseCalendarDate(`${part.get('year')?.padStart(4, '0')}-${part.get('month')}-${part.get('day')}`);
}
