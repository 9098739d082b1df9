/** Dates as spreadsheets, trackers and people write them. */
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  parseCalendarDate,
} from '../../core/calendar-date.ts';
import { foldText } from '../../core/fold-text.ts';
import { dayInZone, dayOf } from '../../core/local-date-time.ts';
import { fillers, monthNames } from './words/months.ts';

/** Which number comes first in `10/03/2026`: the month's or the day's. */
export const dateOrders = ['mdy', 'dmy'] as const;
/** One of {@link dateOrders}. */
export type DateOrder = (typeof dateOrders)[number];

/** What a date is read with. */
export interface DateContext {
  order: DateOrder;
  today: CalendarDate;
  /** The zone that instants are days of. */
  timeZone: string;
  /** Which year a day without one has: the last that is past, or the nearest. */
  lean?: 'past' | 'near';
  /** A day of about that time, where something tells one: the year is that which comes nearest to it. */
  around?: CalendarDate | null;
}

/** A date that was read. */
export interface LooseDate {
  date: CalendarDate;
  /** `14:00`, where the text has it. */
  time: string | null;
  /** What the text does not say, so that it was guessed. */
  guessed: 'year' | 'day' | null;
}

const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]|$)/;

/** How the dates of a table are read. */
export interface ToldOrder {
  order: DateOrder;
  /** Where nothing tells the order, so that it is merely assumed: one of the dates that could be read both ways. */
  doubtful: string | null;
}

/**
 * The order that a table's dates are written in: told by a number above 12, by dots (`3.10.2026` is German), by what is
 * `usual` where the table comes from, else assumed to be month first, as in the exports of American services.
 */
export function dateOrderOf(texts: Iterable<string>, usual: DateOrder | null = null): ToldOrder {
  let doubtful: string | null = null;
  for (const text of texts) {
    const [, first, separator, second] = numeric.exec(text.trim()) ?? [];
    if (separator === '.' || Number(first) > 12) return { order: 'dmy', doubtful: null };
    if (Number(second) > 12) return { order: 'mdy', doubtful: null };
    if (separator !== undefined && Number(first) !== Number(second)) doubtful ??= text.trim();
  }
  return usual === null ? { order: 'mdy', doubtful } : { order: usual, doubtful: null };
}

/**
 * The date in a text such as `2026-10-03T09:00Z`, `10/03/2026`, `3.10.26`, `Oct 3, 2026`, `15. Oktober 2026`,
 * `5-Jan-26`, `8-Jul`, `2026年7月22日`, `46298` (a spreadsheet's day number), `1790000000` (seconds since 1970, or
 * milliseconds); null where there is none.
 */
export function readLooseDate(text: string, context: DateContext): LooseDate | null {
  const plain = text.trim().replace(/^'/, '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return ofNumber(plain, context);
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T,]+(.*))?$/.exec(plain);
  if (iso) return ofIso(iso, context);
  const { rest, time } = withoutTime(foldText(plain.replace(/(?<=:\d{2})\s*[+-]\d{2}:?\d{2}$/, '')));
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/.exec(rest);
  if (chinese) return fill({ year: chinese[1], month: chinese[2], day: chinese[3] }, time, context);
  const three = numeric.exec(rest);
  if (three && rest.length === three[0].length) {
    const [, first, , second, year] = three;
    return fill(inOrder(context.order, first, second, year), time, context);
  }
  const two = /^(\d{1,2})([./])(\d{1,2})\.?$/.exec(rest);
  if (two) return fill(inOrder(two[2] === '.' ? 'dmy' : context.order, two[1], two[3]), time, context);
  return ofWords(rest, time, context);
}

/** The days in a text: one, or several with `&`, a comma or a word between; empty where any of it is none. */
export function readLooseDates(text: string, context: DateContext): LooseDate[] {
  const one = readLooseDate(text, context);
  if (one !== null) return [one];
  const parts = text.split(/\s*(?:[;&\n|]|,(?!\s*\d{4}\b(?![-/.年]))|\band\b|\bund\b)\s*/).filter(Boolean);
  const all = parts.map((part) => readLooseDate(part, context));
  return all.every((day) => day !== null) ? all : [];
}

interface Parts {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}

function inOrder(order: DateOrder, first?: string, second?: string, year?: string): Parts {
  return order === 'dmy' ? { year, month: second, day: first } : { year, month: first, day: second };
}

/** A spreadsheet's day number, or seconds or milliseconds since 1970. */
function ofNumber(text: string, { timeZone }: DateContext): LooseDate | null {
  const number = Number(text);
  const sure = (date: CalendarDate | null, time: string | null = null) =>
    date === null ? null : { date, time, guessed: null };
  if (/^\d{8}$/.test(text))
    return sure(parseCalendarDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`));
  if (/^\d{9,10}(?:\.\d+)?$/.test(text)) return sure(dayInZone(number * 1000, timeZone));
  if (/^\d{12,13}$/.test(text)) return sure(dayInZone(number, timeZone));
  // Day 1 of a spreadsheet is 1900-01-01; it holds 1900 for a leap year, hence the base two days earlier.
  if (!/^\d{5}(?:\.\d+)?$/.test(text) || number < 20_000 || number > 80_000) return null;
  const minutes = Math.round((number % 1) * 1440);
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const day = addDays(calendarDate('1899-12-30'), Math.floor(number));
  return sure(day, minutes > 0 && minutes < 1440 ? clock : null);
}

function ofIso([, year, , month, day, rest = '']: RegExpExecArray, context: DateContext) {
  const date = dateOf(year, month, day);
  const { time, rest: behind } = withoutTime(rest.toLowerCase().replace(/\b(?:utc|gmt)$/, 'z'));
  // Another number is of another day: `2026-10-01 & 2026-10-09`.
  if (date === null || /\d/.test(behind.replace(ahead, ''))) return null;
  const offset = behind === 'z' ? '+00:00' : ahead.exec(behind)?.[0];
  // Midnight of UTC is how programs write a mere day.
  if (offset === undefined || time === null || (time === '00:00' && !/[1-9]/.test(offset)))
    return { date, time: time === '00:00' ? null : time, guessed: null };
  const [sign, hours, minutes = '00'] = [offset.slice(0, 1), ...(offset.match(/\d\d/g) ?? [])];
  const local = dayOf(`${date}T${time}${sign}${hours}:${minutes}`, context.timeZone);
  return { date: local ?? date, time: null, guessed: null };
}

/** How far a clock is ahead of UTC: `+02:00`, `-0330`, `+02`. */
const ahead = /[+-]\d{2}(?::?\d{2})?$/;

const clock =
  /(?:^|[\s,t])(\d{1,2})[:h](\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s*([ap])\.?m\b\.?)?|(?:^|\s)(\d{1,2})\s*([ap])\.?m\b\.?/;

function withoutTime(text: string): { rest: string; time: string | null } {
  const found = clock.exec(text);
  if (found === null) return { rest: text, time: null };
  const [whole, hours = found[4], minutes = '00', half = found[5]] = found;
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  const bare = text.replace(whole, ' ').replace(/\b(?:uhr|utc|gmt)\b/g, ' ');
  const rest = bare.replace(/[,\s]+$/, '').trim();
  return { rest, time: Number(minutes) > 59 ? null : `${pad(hour)}:${minutes}` };
}

/** A date with its month's name. */
function ofWords(text: string, time: string | null, context: DateContext): LooseDate | null {
  const parts: Parts = {};
  const numbers: string[] = [];
  const plain = text.replace(/(\d)(?:st|nd|rd|th|er|o|a|º|ª)(?![\p{L}\p{N}])/gu, '$1');
  for (const token of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (fillers.has(token)) continue;
    const month = monthNumber(token);
    if (/^(?:\d{1,2}|\d{4})$/.test(token)) numbers.push(token);
    else if (parts.month === undefined && month !== null) parts.month = String(month);
    else return null;
  }
  const years = numbers.filter((number) => number.length === 4);
  const [day, year = years[0]] = numbers.filter((number) => number.length < 3);
  if (numbers.length > 2 || years.length > 1) return null;
  return fill({ ...parts, day, year: years[0] ?? year }, time, context);
}

/** The month that a name, or three letters and more of its start, tells; null where it is none's or several's. */
function monthNumber(token: string): number | null {
  if (token.length < 3) return null;
  const found = monthNames.flatMap((names, index) =>
    names.some((name) => name.startsWith(token)) ? index + 1 : [],
  );
  return found.length === 1 ? (found[0] as number) : null;
}

/** The date of its parts; the year, or the day of a month, is guessed where it is missing. */
function fill({ year, month, day }: Parts, time: string | null, context: DateContext): LooseDate | null {
  if (day === undefined) {
    const first = dateOf(year, month, '1');
    return first && { date: first, time: null, guessed: 'day' };
  }
  if (year !== undefined) {
    const date = dateOf(year, month, day);
    return date && { date, time, guessed: null };
  }
  const { today, lean = 'past' } = context;
  const around = context.around ?? null;
  const middle = Number((around ?? today).slice(0, 4));
  const all = [1, 0, -1, -2, -3, -4].flatMap((more) => dateOf(String(middle + more), month, day) ?? []);
  const near = lean === 'past' ? all.filter((one) => one <= today) : all;
  const distance = (date: CalendarDate) => Math.abs(daysBetween(date, around ?? today));
  const [date] = near.toSorted((a, b) => distance(a) - distance(b));
  return date === undefined ? null : { date, time, guessed: 'year' };
}

function dateOf(year = '', month = '', day = ''): CalendarDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  return parseCalendarDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
