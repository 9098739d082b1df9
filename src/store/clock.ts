/** Which day today is. The only place that asks the clock for it. */
import { isMainThread } from 'node:worker_threads';
import { type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { dayInZone } from '../core/local-date-time.ts';

/** What overrides the clock: `asOf` is what `--as-of` says, `env` the environment with `APPTRACK_TODAY`. */
export interface ClockQuery {
  asOf?: string | undefined;
  env?: NodeJS.ProcessEnv | undefined;
  /** Milliseconds since the Unix epoch; the clock's where absent. */
  now?: number | undefined;
}

/** A day that is none; the message is for people. */
export class ClockError extends Error {
  override name = 'ClockError';
}

/**
 * Today: `asOf`, else `APPTRACK_TODAY`, else the demonstration's day, else the date now in the configured time zone.
 * Throws a {@link ClockError} where one that is given is not a date.
 */
export function todayIn(
  config: Pick<Config, 'demo' | 'timezone'>,
  { asOf, env = process.env, now = Date.now() }: ClockQuery = {},
): CalendarDate {
  if (asOf !== undefined) return dateOf(asOf, '--as-of');
  const variable = env.APPTRACK_TODAY;
  if (variable) return dateOf(variable, 'APPTRACK_TODAY');
  if (config.demo?.today != null) return config.demo.today;
  const today = dayOfClock(now, config.timezone);
  if (today === null) throw new ClockError('the clock shows no day of the years 1 to 9999');
  return today;
}

/**
 * The day of an instant in a time zone. Setting the process's own time zone for a moment takes a tenth of the time that
 * the first formatter takes to load, which is a good part of a short command; workers have no time zone of their own.
 */
function dayOfClock(now: number, timezone: string): CalendarDate | null {
  if (timezone === 'UTC') return parseCalendarDate(new Date(now).toISOString().slice(0, 10));
  if (!isMainThread) return dayInZone(now, timezone);
  const own = process.env.TZ;
  process.env.TZ = timezone;
  const date = new Date(now);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String);
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
  return parseCalendarDate(`${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

function dateOf(text: string, by: string): CalendarDate {
  const date = parseCalendarDate(text.trim());
  if (date === null) throw new ClockError(`${by}: "${text}" is not a date; write it like 2026-10-31`);
  return date;
}
