/**
 * Date-times of scheduled things (`at`): local to the configured time zone, or with an offset.
 * Written `2026-10-16T14:00`, optionally with seconds and parts of them, optionally with `Z` or `+02:00` (RFC 3339 subset).
 */
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayNumber,
  fromDayNumber,
  parseCalendarDate,
} from './calendar-date.ts';

const firstDay = calendarDate('0001-01-01');
const lastDay = calendarDate('9999-12-31');

const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

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

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone; made once for each, which takes longer than asking it a hundred times. Throws where there is no such zone. */
export function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn-hc-h23', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** The calendar day of an instant (milliseconds since the Unix epoch) in an IANA time zone; null outside of the years 1 to 9999. */
export function dayInZone(epochMilliseconds: number, timeZone: string): CalendarDate | null {
  const day = Math.floor(epochMilliseconds / 86_400_000);
  if (!(day > dayNumber(firstDay) && day < dayNumber(lastDay))) return null;
  // Loading what the platform knows of zones takes as long as a short command.
  if (timeZone === 'UTC') return fromDayNumber(day);
  const part = new Map(
    clockOf(timeZone)
      .formatToParts(epochMilliseconds)
      .map(({ type, value }) => [type, value]),
  );
  return parseCalendarDate(`${part.get('year')?.padStart(4, '0')}-${part.get('month')}-${part.get('day')}`);
}

/**
 * The instant of an `at`, in milliseconds since the Unix epoch; null where it has no time of day. A local time that
 * daylight saving skips is taken with the offset before the change, one that comes twice as the first.
 */
export function instantOf(at: string, timeZone: string): number | null {
  const parts = parseDateTime(at);
  if (parts === null) return null;
  const local = (dayNumber(parts.day) * 1440 + parts.minutes) * 60_000;
  if (parts.offset !== null) return local - parts.offset * 60_000;
  const before = offsetAt(local - 86_400_000, timeZone);
  const after = offsetAt(local + 86_400_000, timeZone);
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    if (offsetAt(local - offset, timeZone) === offset) return local - offset;
  }
  return local - before;
}

/** How many milliseconds the wall clock of a zone is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const part = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const day = parseCalendarDate(
    `${part.get('year')?.padStart(4, '0')}-${part.get('month')}-${part.get('day')}`,
  );
  if (day === null) return 0;
  const seconds =
    Number(part.get('hour')) * 3600 + Number(part.get('minute')) * 60 + Number(part.get('second'));
  return (dayNumber(day) * 86_400 + seconds) * 1000 - Math.floor(instant / 1000) * 1000;
}

/** Whether two times are the same, however they are written. */
export function isSameTime(one: string, other: string, timeZone: string): boolean {
  if (one === other) return true;
  const instant = instantOf(one, timeZone);
  return instant !== null && instant === instantOf(other, timeZone);
}

/** An instant as an `at` of a zone: its wall clock there, and how far that is ahead of UTC. */
export function atInZone(instant: number, timeZone: string): string {
  const ahead = Math.round(offsetAt(instant, timeZone) / 60_000);
  return atAhead(instant, ahead);
}

/** An instant as an `at` with an offset of so many minutes. */
export function atAhead(instant: number, minutes: number): string {
  const local = Math.floor(instant / 60_000) + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = (value: number) => `${two(Math.floor(value / 60))}:${two(value % 60)}`;
  const day = Math.floor(local / 1440);
  return `${fromDayNumber(day)}T${clock(local - day * 1440)}${minutes < 0 ? '-' : '+'}${clock(Math.abs(minutes))}`;
}
