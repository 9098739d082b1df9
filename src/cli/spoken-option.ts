/** Options that name a day or a time as people say it; what is meant is known once today is. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { oddYear } from '../core/odd-year.ts';
import {
  orderOfLocale,
  parseSpokenDate,
  parseSpokenTime,
  type SpokenContext,
} from '../format/spoken-time.ts';
import { UsageError } from '../operations/errors.ts';
import { openFolder } from './open-folder.ts';
import type { CommonOptions } from './options.ts';
import { SpokenWord } from './options.ts';

const waysToSayDays = 'write a day like 2026-10-31, tomorrow, friday, 3d or "in 2 weeks"';

/** What a word says in the folder that the options name, as of their day. Throws a {@link UsageError} where it says no day. */
export function resolveSpoken(options: CommonOptions): void {
  const spoken = Object.entries(options).filter(([, value]) => value instanceof SpokenWord);
  // The day that everything is seen as on is not seen as on itself.
  const { asOf: _asOf, ...others } = options;
  if (spoken.some(([name]) => name === 'asOf'))
    Object.assign(options, { asOf: resolve('asOf', options.asOf as unknown as SpokenWord, others) });
  for (const [name, word] of spoken)
    if (name !== 'asOf') Object.assign(options, { [name]: resolve(name, word as SpokenWord, options) });
}

function resolve(name: string, { text, lean, isTime }: SpokenWord, options: CommonOptions): string {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const { config, today } = openFolder(options, true);
  const context = { today, lean, order: localeOrder() };
  if (isTime) {
    const read = parseSpokenTime(text, { ...context, timeZone: config.timezone });
    if ('problem' in read) throw new UsageError(`${flag}: ${read.problem}`);
    return refuseOdd(flag, read.at, config.lastYear);
  }
  return spokenDay(text, { ...context, lastYear: config.lastYear }, flag);
}

/**
 * The day that a word says, in `lastYear` at the latest. Throws a {@link UsageError} where it says none; `of` is what the
 * word was given for.
 */
export function spokenDay(
  text: string,
  { lastYear, ...context }: SpokenContext & { lastYear: number },
  of: string,
): CalendarDate {
  refuseOdd(of, text, lastYear);
  const day = parseSpokenDate(text, context);
  if (day === null) throw new UsageError(`${of}: "${text}" is no day, or may be several; ${waysToSayDays}`);
  return refuseOdd(of, day, lastYear);
}

function refuseOdd<Text extends string>(of: string, day: Text, lastYear: number): Text {
  const odd = oddYear(day, lastYear);
  if (odd !== null) throw new UsageError(`${of}: ${odd.message}; ${odd.expected}`);
  return day;
}

/** The order of day and month in the locale of the environment. */
export function localeOrder(env: NodeJS.ProcessEnv = process.env) {
  return orderOfLocale(env.LC_ALL || env.LC_TIME || env.LANG);
}
