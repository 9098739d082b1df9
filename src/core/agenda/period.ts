/** Weeks and months as pages of the agenda. */
import {
  addDays,
  type CalendarDate,
  daysBetween,
  daysInMonth,
  isDatable,
  isoWeek,
  monthStart,
  parseCalendarDate,
  weekStart,
} from '../calendar-date.ts';

/** An ISO week or a month, by its first day. */
export interface Period {
  unit: 'week' | 'month';
  first: CalendarDate;
}

/** The period of a unit that a day lies in. */
export function periodOf(unit: Period['unit'], day: CalendarDate): Period {
  return { unit, first: unit === 'week' ? weekStart(day) : monthStart(day) };
}

/** How a period is called in addresses: `2026-W47`, `2026-11`. */
export function periodName({ unit, first }: Period): string {
  return unit === 'week' ? isoWeek(first) : first.slice(0, 7);
}

/** The period of such a name; null where it is none, or of no year that a date may have. */
export function parsePeriod(name: string): Period | null {
  const [, year = '', week, month] = /^(\d{4})-(?:W(\d{2})|(\d{2}))$/.exec(name) ?? [];
  const day =
    week === undefined
      ? parseCalendarDate(`${year}-${month}-01`)
      : weekOf(parseCalendarDate(`${year}-01-04`), Number(week));
  if (day === null || !isDatable(day)) return null;
  const period = periodOf(week === undefined ? 'month' : 'week', day);
  return periodName(period) === name ? period : null;
}

/** The 4th of January lies in the first week of its year. */
function weekOf(fourth: CalendarDate | null, week: number): CalendarDate | null {
  return fourth === null ? null : addDays(weekStart(fourth), 7 * (week - 1));
}

/** The period before (-1) or after (1) another. */
export function nextPeriod({ unit, first }: Period, step: -1 | 1): Period {
  const days = step === -1 ? -1 : daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  return periodOf(unit, addDays(first, unit === 'week' ? 7 * step : days));
}

/** The days of a period; those of a month from the Monday before it to the Sunday after. */
export function daysOf({ unit, first }: Period): CalendarDate[] {
  const start = weekStart(first);
  const end = addDays(weekStart(addDays(nextPeriod({ unit, first }, 1).first, -1)), 7);
  return Array.from({ length: daysBetween(start, end) }, (_, index) => addDays(start, index));
}

/**
 * The days of this week and the seven from today on, in their order: those of the week that are `behind`, those of both,
 * and those `ahead` of the week's end.
 */
export function daysAtHand(today: CalendarDate): { day: CalendarDate; where: 'behind' | 'ahead' | null }[] {
  const monday = weekStart(today);
  const sunday = addDays(monday, 6);
  const count = daysBetween(monday, today) + 7;
  return Array.from({ length: count }, (_, index) => addDays(monday, index)).map((day) => ({
    day,
    where: day < today ? 'behind' : day > sunday ? 'ahead' : null,
  }));
}

/** The weeks, or months, in which any of these days lies, and those around today; in their order. */
export function periodsWith(
  unit: Period['unit'],
  days: Iterable<CalendarDate>,
  today: CalendarDate,
): Period[] {
  const now = periodOf(unit, today);
  const around = [nextPeriod(now, -1).first, now.first, nextPeriod(now, 1).first].filter(isDatable);
  const firsts = new Set([...around, ...[...days].map((day) => periodOf(unit, day).first)]);
  return [...firsts].sort().map((first) => ({ unit, first }));
}

/** A period that can be gone to, and whether others lie between that have nothing. */
export interface Neighbour {
  period: Period;
  skips: boolean;
}

/** The nearest of `periods` before (-1) or after (1) one of their unit, which need not be among them. */
export function neighbourOf(period: Period, periods: readonly Period[], step: -1 | 1): Neighbour | null {
  const found =
    step === -1
      ? periods.findLast(({ first }) => first < period.first)
      : periods.find(({ first }) => first > period.first);
  if (found === undefined) return null;
  return { period: found, skips: found.first !== nextPeriod(period, step).first };
}
