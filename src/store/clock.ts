/** Which day today is, and which years dates may be of. The only place that asks the clock for it. */
import { type CalendarDate, finalYear, parseCalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { dayInZone } from '../core/local-date-time.ts';
import { lastYearFrom, oddYear } from '../core/odd-year.ts';

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
 * Throws a {@link ClockError} where one that is given is not a date, or of a year that no date may have.
 */
export function todayIn(
  config: Pick<Config, 'demo' | 'timezone'>,
  { asOf, env = process.env, now = Date.now() }: ClockQuery = {},
): CalendarDate {
  if (asOf !== undefined) return dateOf(asOf, '--as-of', lastYearNow({ env, now }));
  const variable = env.APPTRACK_TODAY;
  if (variable) return dateOf(variable, 'APPTRACK_TODAY', lastYearOfClock(now));
  if (config.demo?.today != null) return config.demo.today;
  const today = dayInZone(now, config.timezone);
  const odd = today === null ? null : oddYear(today, finalYear);
  if (today === null || odd !== null)
    throw new ClockError(
      `the clock of this machine is wrong: ${odd?.message ?? 'it shows no day'}; set it, or APPTRACK_TODAY`,
    );
  return today;
}

/** The last year that dates may have: ten after the present one, by the clock or by `APPTRACK_TODAY` if that is later. */
export function lastYearNow({ env = process.env, now = Date.now() }: Omit<ClockQuery, 'asOf'> = {}): number {
  const byClock = lastYearOfClock(now);
  const today = parseCalendarDate(env.APPTRACK_TODAY?.trim() ?? '');
  // A variable that is wrong is told where today is asked for.
  if (today === null || oddYear(today, byClock) !== null) return byClock;
  return Math.max(byClock, lastYearFrom(Number(today.slice(0, 4))));
}

/** A clock that was never set shows an earlier year than this program can run in. */
const yearOfOrigin = 2026;

function lastYearOfClock(now: number): number {
  return lastYearFrom(Math.max(new Date(now).getUTCFullYear(), yearOfOrigin));
}

function dateOf(text: string, by: string, lastYear: number): CalendarDate {
  const odd = oddYear(text, lastYear);
  if (odd !== null) throw new ClockError(`${by}: ${odd.message}; ${odd.expected}`);
  const date = parseCalendarDate(text.trim());
  if (date === null) throw new ClockError(`${by}: "${text}" is not a date; write it like 2026-10-31`);
  return date;
}
