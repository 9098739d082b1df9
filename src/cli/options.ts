/** Options that several commands share, and how their values are read. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Employment, Priority, WorkMode } from '../core/application.ts';
import { type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import { parseDateTime } from '../core/local-date-time.ts';
import { oddYear } from '../core/odd-year.ts';
import type { DateOrder } from '../format/intake/loose-date.ts';
import { lastYearNow } from '../store/clock.ts';

/** What every command understands. */
export interface CommonOptions {
  dir?: string;
  json?: boolean;
  asOf?: string;
  /** Of commands that write: also what is read-only. */
  force?: boolean;
}

/** Adds `--dir`. */
export function withDir(command: Command): Command {
  return command.addOption(new Option('--dir <dir>', 'the data folder, which holds applications/'));
}

/** Adds `--json`, `--as-of` and `--dir`. */
export function withCommon(command: Command): Command {
  command.option('--json', 'print one JSON document');
  command.option('--as-of <date>', 'see everything as on that day', readDate);
  return withDir(command);
}

/** {@link withCommon} for a command that changes files, with `--force`. */
export function withWriting(command: Command): Command {
  return withCommon(command.option('--force', 'also where the file is read-only'));
}

/** An option's value that must be a date. */
export function readDate(text: string): CalendarDate {
  refuseOddYear(text);
  const date = parseCalendarDate(text.trim());
  if (date === null) throw new InvalidArgumentError(`Write a date like 2026-10-31.`);
  return date;
}

/** An option's value that must be a date-time, or a date alone. */
export function readDateTime(text: string): string {
  refuseOddYear(text);
  const at = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  if (parseDateTime(at) === null && parseCalendarDate(at) === null) {
    throw new InvalidArgumentError('Write a date and time like 2026-10-31T14:00.');
  }
  return at;
}

function refuseOddYear(text: string): void {
  const odd = oddYear(text, lastYearNow());
  if (odd !== null) throw new InvalidArgumentError(`It names no day: ${odd.message}; ${odd.expected}`);
}

/** The order of day and month in dates, as `dmy` or `mdy`. */
export function readDateOrder(text: string): DateOrder {
  if (text !== 'dmy' && text !== 'mdy') throw new InvalidArgumentError('Write dmy or mdy.');
  return text;
}

/** An option's value that must be a whole number, one at least. */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a whole number, 1 or more.');
  return Number(text);
}

/** Collects the values of an option that may be given several times. */
export function collect(text: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), text];
}

/** {@link collect}, with commas between values as well. */
export function collectList(text: string, earlier: string[] | undefined): string[] {
  const values = text
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  return [...(earlier ?? []), ...values];
}

/** The options of `add`. */
export interface AddOptions extends CommonOptions {
  source?: string;
  url?: string;
  location?: string;
  workMode?: WorkMode;
  employment?: Employment;
  salary?: string;
  resume?: string;
  deadline?: CalendarDate;
  tag?: string[];
  priority?: Priority;
  status?: string;
  date?: CalendarDate;
  note?: string;
  jd?: string;
  from?: string;
}
