/** Days and times as people say them: `tomorrow`, `last friday`, `3d`, `in 2 weeks`, `31.10.`, `friday 2pm ET`. */
import { addDays, type CalendarDate, parseCalendarDate, weekday } from '../core/calendar-date.ts';
import { foldText } from '../core/fold-text.ts';
import { atInZone, instantOf, parseDateTime } from '../core/local-date-time.ts';
import { isSameZone, suggestTimeZone, timeZoneNamed } from '../core/time-zone.ts';
import { type DateOrder, dateOrders, readLooseDate } from './intake/loose-date.ts';
import { monthNames } from './intake/words/months.ts';
import { shortWeekdays, tomorrow, weekdays, zones } from './intake/words/times.ts';

/** How what was said is meant. */
export interface SpokenContext {
  today: CalendarDate;
  /** Where a day lies that does not say so itself (`monday`, `3d`, `31 Oct`): behind or ahead of today. */
  lean: 'past' | 'future';
  /** Which number comes first in `3/4`; null where nothing tells. */
  order: DateOrder | null;
}

const lengths: Readonly<Record<string, { unit: 'day' | 'month'; count: number }>> = {
  d: { unit: 'day', count: 1 },
  w: { unit: 'day', count: 7 },
  m: { unit: 'month', count: 1 },
  y: { unit: 'month', count: 12 },
};

/**
 * The day that is said; null where it is none, or may be several (`3/4` where nothing tells the order, a month alone).
 * `monday` is the last one or the next, by the way it leans: today counts where it leans back. `this friday` is that of
 * this week, which begins on Monday.
 */
export function parseSpokenDate(text: string, context: SpokenContext): CalendarDate | null {
  const said = foldText(text).trim().replace(/\s+/g, ' ');
  return (
    parseCalendarDate(said) ??
    namedDay(said, context) ??
    countedDay(said, context) ??
    dayOfTheWeek(said, context) ??
    writtenDay(said, context)
  );
}

/** Names of days, and how far they are from today. */
const namedDays: readonly (readonly [names: string, days: number])[] = [
  ["today|now|heute|aujourd'hui|hoy|hoje|oggi|vandaag", 0],
  ['yesterday|gestern|hier|ayer|ontem|ieri|gisteren', -1],
  [`${tomorrow}|domani`, 1],
];

function namedDay(said: string, { today }: SpokenContext): CalendarDate | null {
  const found = namedDays.find(([names]) => names.split('|').includes(said));
  return found === undefined ? null : addDays(today, found[1]);
}

/** `3d`, `+2w`, `-1m`, `in 2 weeks`, `3 days ago`, `a month`, `next week`. */
function countedDay(said: string, { today, lean }: SpokenContext): CalendarDate | null {
  const short = /^([+-]?)(\d{1,4}) ?([dwmy])$/.exec(said);
  if (short !== null) {
    const [, sign = '', count = '', unit = ''] = short;
    const isBack = sign === '' ? lean === 'past' : sign === '-';
    return later(today, Number(count) * (isBack ? -1 : 1), unit);
  }
  const beside = /^(next|last) (week|month|year)$/.exec(said);
  if (beside !== null) return later(today, beside[1] === 'last' ? -1 : 1, beside[2] ?? '');
  const [, ahead, count = '', unit = '', ago] =
    /^(in )?(\d{1,4}|an?|one) (day|week|month|year)s?( ago)?$/.exec(said) ?? [];
  if (unit === '' || (ahead !== undefined && ago !== undefined)) return null;
  const isBack = ago !== undefined || (ahead === undefined && lean === 'past');
  return later(today, (/\d/.test(count) ? Number(count) : 1) * (isBack ? -1 : 1), unit);
}

/** So many units later, null where the calendar ends before; a day that the month reached does not have is its last. */
function later(from: CalendarDate, count: number, unit: string): CalendarDate | null {
  const { unit: of, count: each } = lengths[unit.slice(0, 1)] ?? { unit: 'day', count: 1 };
  if (of === 'day') return addDays(from, count * each);
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count * each;
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  const days = [0, 1, 2, 3].map((less) =>
    parseCalendarDate(`${month}-${String(Number(from.slice(8)) - less).padStart(2, '0')}`),
  );
  return days.find((day) => day !== null) ?? null;
}

/** `monday`, `fri`, `last friday`, `next mon`, `this thursday`. */
function dayOfTheWeek(said: string, { today, lean }: SpokenContext): CalendarDate | null {
  const [, which, name = ''] = /^(?:(last|next|this) )?(\p{L}[\p{L} -]*)\.?$/u.exec(said) ?? [];
  const number = [weekdays, shortWeekdays]
    .map((names) => names.findIndex((one) => new RegExp(`^(?:${one})$`).test(name)) + 1)
    .find((found) => found > 0);
  if (number === undefined) return null;
  // `mar` may be a month as well.
  if (which === undefined && name.length > 2 && isMonth(name)) return null;
  const ahead = (number - weekday(today) + 7) % 7;
  if (which === 'this') return addDays(today, number - weekday(today));
  if (which === 'last') return addDays(today, ahead - 7);
  if (which === 'next' || lean === 'future') return addDays(today, ahead === 0 ? 7 : ahead);
  return addDays(today, ahead === 0 ? 0 : ahead - 7);
}

function isMonth(name: string): boolean {
  return monthNames.flat().some((month) => month.startsWith(name));
}

/** `31.10.2026`, `31 Oct`, `October 31, 2026`, `10/31`: with the year, where it has none, that lies where it leans. */
function writtenDay(said: string, { today, lean, order }: SpokenContext): CalendarDate | null {
  // A number alone is a spreadsheet's day.
  if (/^\d+(?:\.\d+)?$/.test(said)) return null;
  // Nothing follows a day that is written so, or it says more than the day.
  if (/^\d{4}([-/.])\d{1,2}\1\d{1,2}./.test(said)) return null;
  const orders = isDotted(said) ? (['dmy'] as const) : order === null ? dateOrders : [order];
  const days = orders.flatMap((one) => {
    const read = readLooseDate(said, { order: one, today, timeZone: 'UTC', lean: 'past' });
    if (read === null || read.time !== null || read.guessed === 'day') return [];
    const isBehind = lean === 'future' && read.guessed === 'year' && read.date < today;
    return isBehind ? (nextYear(read.date) ?? []) : read.date;
  });
  const [day, other] = [...new Set(days)];
  return other === undefined ? (day ?? null) : null;
}

/** Whether it is `3.10.2026`, which begins with the day wherever dates have dots; but for `10.31.2026`. */
function isDotted(said: string): boolean {
  return Number(/^\d{1,2}\.(\d{1,2})\.\d{2,4}$/.exec(said)?.[1] ?? 13) <= 12;
}

/** The same day a year later; of a leap day, the next there is. */
function nextYear(date: CalendarDate): CalendarDate | null {
  const year = Number(date.slice(0, 4));
  const days = [1, 2, 3, 4, 5, 6, 7, 8].map((more) => parseCalendarDate(`${year + more}${date.slice(4)}`));
  return days.find((day) => day !== null) ?? null;
}

/** A time that was read, or why it was not, in words for people. */
export type SpokenTime = { at: string } | { problem: string };

const timeOfDay =
  /(?:^|\s|T(?=\d))(?:at )?(\d{1,2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?| ?(uhr|h)\b)?(?=$|\s|,)/giu;

/**
 * What is scheduled, as an entry's `at`: a day, or a day and a time with the place or the zone whose clock is meant
 * (`14:00 London`, `2pm ET`, `15:00 +02:00`). A time alone is one of today. Local times stay local to `timeZone`.
 */
export function parseSpokenTime(text: string, context: SpokenContext & { timeZone: string }): SpokenTime {
  const said = text.trim().replace(/\s+/g, ' ');
  const plain = said.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  if (parseDateTime(plain) !== null) return { at: plain };
  const whole = parseSpokenDate(said, context);
  if (whole !== null) return { at: whole };
  const times = [...said.matchAll(timeOfDay)].filter(
    ([, , minutes, half, hours]) => minutes ?? half ?? hours,
  );
  const [time, other] = times;
  if (time === undefined || other !== undefined)
    return {
      problem: `"${text}" names no time; write it like 2026-10-31T14:00, "friday 14:00" or "tomorrow 2pm"`,
    };
  const clock = clockOfDay(time);
  if (clock === null) return { problem: `"${time[0].trim()}" is no time of a day` };
  const before = said.slice(0, time.index).trim().replace(/,$/, '');
  const after = said
    .slice(time.index + time[0].length)
    .trim()
    .replace(/^,\s*/, '');
  for (const [day, zone] of daysAndZones(before, after)) {
    const date = day === '' ? context.today : parseSpokenDate(day, context);
    if (date !== null) return inZone(`${date}T${clock}`, zone, context.timeZone);
  }
  return {
    problem: `"${[before, after].filter(Boolean).join(' ')}" is no day, or no place whose clock is meant`,
  };
}

/** What may be the day, and what the zone: the day stands before the time or behind it, the zone behind the time. */
function* daysAndZones(before: string, after: string): Generator<[day: string, zone: string]> {
  if (before !== '') yield [before, after];
  else {
    const words = after.split(' ');
    for (let count = 0; count <= words.length; count += 1) {
      const [first, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
      yield [rest.replace(/^on /, ''), first];
    }
    yield ['', after];
  }
}

function clockOfDay([, hours = '', minutes = '00', half]: RegExpExecArray): string | null {
  const written = Number(hours);
  if (
    Number(minutes) > 59 ||
    written > (half === undefined ? 23 : 12) ||
    (half !== undefined && written === 0)
  )
    return null;
  const full = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${minutes}`;
}

/** A wall clock's time, in the zone that is said beside it. */
function inZone(local: string, said: string, timeZone: string): SpokenTime {
  if (said === '') return { at: local };
  const offset = /^(?:(?:utc|gmt) ?)?([+-]) ?(\d{1,2})(?::?(\d{2}))?$/i.exec(said);
  if (offset !== null) {
    const at = `${local}${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
    return parseDateTime(at) === null ? { problem: `"${said}" is no offset from UTC` } : { at };
  }
  const zone = zones[said.toUpperCase()] ?? timeZoneNamed(said.replaceAll(' ', '_')) ?? zoneOfPlace(said);
  if (zone === null)
    return { problem: `no time zone is known by "${said}"; write a city, Europe/Berlin, ET or +02:00` };
  const instant = instantOf(local, zone);
  return { at: instant === null || isSameZone(zone, timeZone) ? local : atInZone(instant, zone) };
}

function zoneOfPlace(said: string): string | null {
  const suggested = suggestTimeZone(said.replace(/ time$/i, ''));
  const place = said
    .replace(/ time$/i, '')
    .toLowerCase()
    .replaceAll(' ', '_');
  return suggested?.toLowerCase().endsWith(`/${place}`) ? suggested : null;
}

const anyInstant = 1_790_000_000_000;

/** The order of day and month in dates of a locale; null where it is not known, or is that of programs. */
export function orderOfLocale(locale: string | undefined): DateOrder | null {
  const language = /^([a-z]{2,3})(?:[_-]([A-Z]{2}))?(?=[.@_-]|$)/.exec(locale ?? '');
  if (language === null) return null;
  try {
    const tag = language[2] === undefined ? (language[1] ?? '') : `${language[1]}-${language[2]}`;
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return null;
    const parts = new Intl.DateTimeFormat(tag).formatToParts(anyInstant);
    const order = parts.flatMap(({ type }) => (type === 'day' || type === 'month' ? [type] : []));
    return order[0] === 'day' ? 'dmy' : 'mdy';
  } catch {
    return null;
  }
}
