/** Options that several commands share, and how their values are read. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Employment, Priority, WorkMode } from '../core/application.ts';
import { type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import { parseDateTime } from '../core/local-date-time.ts';
import { oddYear } from '../core/odd-year.ts';
import type { DateOrder } from '../format/intake/loose-date.ts';
import { lastYearNow } from '../store/clock.ts';
import { turnOffPager } from './pager.ts';

/** What every command understands. */
export interface CommonOptions {
  dir?: string;
  json?: boolean;
  asOf?: string;
  /** Of commands that write: show the diff, write nothing. */
  dryRun?: boolean;
  /** Of commands that write: also what is read-only. */
  force?: boolean;
}

/** Adds `--dir`. */
export function withDir(command: Command): Command {
  return command.addOption(new Option('--dir <dir>', 'the data folder, which holds applications/'));
}

/** Adds `--json`, `--as-of` and `--dir`; with `fields`, `--json` takes those to print. */
export function withCommon(command: Command, { fields = false } = {}): Command {
  if (fields)
    command.option('--json [fields]', 'print one JSON document, with all fields or with these alone');
  else command.option('--json', 'print one JSON document');
  command.option('--as-of <date>', 'see everything as on that day', readPastDate);
  return withDir(command);
}

/** Adds `--no-pager` to a command whose output may be longer than a screen. */
export function withPager(command: Command): Command {
  return command
    .option('--no-pager', 'print all at once, also where it is longer than the screen')
    .on('option:no-pager', turnOffPager);
}

/** The option of whatever writes. */
export const dryRun = ['-n, --dry-run', 'show the diff and write nothing'] as const;

/** {@link withCommon} for a command that changes files, with `--force` and `--dry-run`. */
export function withWriting(command: Command): Command {
  command.option('--force', 'also where the file is read-only');
  return withCommon(command.option(...dryRun));
}

/** {@link withWriting} for a command that may be for several, with `--yes`. */
export function withSeveral(command: Command): Command {
  return withWriting(command.option('-y, --yes', 'without asking'));
}

/** A day or a time in other words than `2026-10-31`; what it says depends on the day on which it is said. */
export class SpokenWord {
  readonly text: string;
  /** Where it lies if it does not say so: behind or ahead. */
  readonly lean: 'past' | 'future';
  readonly isTime: boolean;
  constructor(text: string, { lean, isTime = false }: { lean: 'past' | 'future'; isTime?: boolean }) {
    this.text = text;
    this.lean = lean;
    this.isTime = isTime;
  }
}

/** An option's value that is a day which lies behind, if it does not say otherwise: `monday` is the last one. */
export function readPastDate(text: string): CalendarDate | SpokenWord {
  refuseOddYear(text);
  return parseCalendarDate(text.trim()) ?? new SpokenWord(text, { lean: 'past' });
}

/** An option's value that is a day which lies ahead, if it does not say otherwise. */
export function readFutureDate(text: string): CalendarDate | SpokenWord {
  refuseOddYear(text);
  return parseCalendarDate(text.trim()) ?? new SpokenWord(text, { lean: 'future' });
}

/** An option's value that is a day, or a day and a time, ahead if it does not say otherwise. */
export function readDateTime(text: string): string | SpokenWord {
  refuseOddYear(text);
  const at = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  return parseDateTime(at) === null && parseCalendarDate(at) === null
    ? new SpokenWord(text, { lean: 'future', isTime: true })
    : at;
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
