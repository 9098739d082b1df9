/**
 * Calendar dates as branded `YYYY-MM-DD` strings: no clock, no time zone, so a date can never shift by a day.
 * They compare correctly with `<` and `>`. Day arithmetic follows the proleptic Gregorian calendar
 * (algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */

/** A valid calendar date, `YYYY-MM-DD`, years 0001 to 9999. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** The first year of dates that are taken: who looks for work did nothing about it before. */
export const firstYear = 1990;
/** The last year of all, whatever the clock says; with {@link firstYear} the bound of every span of days. */
export const finalYear = 2199;

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** The date in `text`, or null where it is not a real day written `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!pattern.test(text)) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as CalendarDate;
}

/** The date in `text`, for text known to be a date; throws a RangeError where it is not. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new RangeError(`not a calendar date: ${text}`);
  return date;
}

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole days since 1970-01-01, negative before it. */
export function dayNumber(date: CalendarDate): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The number that some digits of a text make; asked for a hundred thousand times, so no text is cut for it. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

/** The date of a day number, the inverse of {@link dayNumber}; clamped to the years 0001 to 9999. */
export function fromDayNumber(days: number): CalendarDate {
  const shifted = Math.min(Math.max(days, -719162), 2932896) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** The date `days` days later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The number of the date's ISO week, counted from the week of 1970-01-01. */
export function weekNumber(date: CalendarDate): number {
  return Math.floor((dayNumber(date) + 3) / 7);
}

/** The Monday of the date's ISO week. */
export function weekStart(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekday(date));
}

/** The first day of the month of a date. */
export function monthStart(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 8)}01` as CalendarDate;
}

/** The ISO 8601 week of a date, `2026-W41`; its year is that of the week's Thursday. */
export function isoWeek(date: CalendarDate): string {
  const thursday = addDays(weekStart(date), 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = daysBetween(`${year}-01-01` as CalendarDate, thursday);
  return `${year}-W${pad(Math.floor(dayOfYear / 7) + 1, 2)}`;
}

/** The later of two dates. */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The earlier of two dates. */
export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Whether a day lies in the years that dates may have, so that no span of days is without an end. */
export function isDatable(day: CalendarDate): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= finalYear;
}
