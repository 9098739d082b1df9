/** Which day today is. The only place that asks the clock for it. */
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
  const today = dayInZone(now, config.timezone);
  if (today === null) throw new ClockError('the clock shows no day of the years 1 to 9999');
  return today;
}

function dateOf(text: string, by: string): CalendarDate {
  const date = parseCalendarDate(text.trim());
  if (date === null) throw new ClockError(`${by}: "${text}" is not a date; write it like 2026-10-31`);
  return date;
}
