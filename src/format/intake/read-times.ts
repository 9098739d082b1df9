/** Appointments that stand in a mail's words alone: "Thursday, 12 November at 2:30 pm CET", "am 12.11. um 14 Uhr". */
import { addDays, type CalendarDate, daysBetween, weekday } from '../../core/calendar-date.ts';
import { foldText } from '../../core/fold-text.ts';
import { atAhead, atInZone, instantOf } from '../../core/local-date-time.ts';
import { isSameZone, timeZoneNamed } from '../../core/time-zone.ts';
import { type DateOrder, dateOrders, readLooseDate } from './loose-date.ts';
import { monthNames } from './words/months.ts';
import {
  alternatives,
  deadlines,
  denials,
  englishWords,
  shortWeekdays,
  tomorrow,
  untoDay,
  untoHour,
  weekdays,
  zones,
} from './words/times.ts';

/** A time that a text names. */
export interface ToldTime {
  /** As it is written there. */
  words: string;
  /** As an entry's `at`; null where it may mean several. */
  at: string | null;
}

/** What a text is read with. */
export interface TimesContext {
  /** The day on which it was written. */
  sent: CalendarDate;
  /** The zone of times that name none. */
  timeZone: string;
}

const longestText = 12_000;
const most = 20;
/** Days ahead that appointments are made for. */
const longestWait = 180;

const anyWeekday = [...weekdays, ...shortWeekdays].join('|');
const month = `(?:${[...new Set(monthNames.flat().map((name) => name.slice(0, 3)))].join('|')})\\p{L}{0,7}\\.?`;
const day = '\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?(?![\\d:])';
const dates = [
  '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
  `${day} (?:of |de |do )?${month}(?:(?:,| de| of)? \\d{4}(?![\\d:]))?`,
  `${month} ${day}(?:,? \\d{4}(?![\\d:]))?`,
  '\\d{1,2}\\.\\d{1,2}\\.(?: ?\\d{4}|\\d{2}(?![\\d:]))?',
  '\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?(?![\\d/])',
].join('|');
const dated = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<weekday>${anyWeekday})\\.?,? (?:(?:the|den|dem|le|el|dia|dem) )?)?(?<date>${dates})|(?<![\\p{L}\\d])(?<only>${weekdays.join('|')}|${tomorrow})(?![\\p{L}\\d])`,
  'gu',
);

const half = '(?:[ap]\\.? ?m\\b\\.?)';
const suffix = `(?:uhr\\b|h(?:rs|oras|eures?)?\\b|${half})`;
const zone =
  '(?: ?\\(?(?<zone>(?:utc|gmt) ?[+-] ?\\d{1,2}(?::?\\d{2})?|[a-z]{2,4}t\\b|utc\\b|mez\\b|mesz\\b|(?:heure|hora) de \\p{L}+|\\p{L}+ time\\b|ortszeit\\b))?';
const hour = `(?<hour>\\d{1,2})(?:(?<mark>[:.h])(?<minute>\\d{2})(?!\\d))? ?(?<suffix>${suffix})?(?: ?(?:-|–|to|bis|until|a|as|e as|y las|und|and|et) ?(?<end>\\d{1,2})(?:[:.h]\\d{2})? ?(?<endSuffix>${suffix})?)?`;
const after = new RegExp(
  `^[\\s,;:@|(–-]*(?:(?:${anyWeekday})[)\\s,]+)?(?:(?:${untoHour})[\\s:]+){0,3}${hour}${zone}(?<or>[)\\s]*(?:${alternatives})\\s*\\d{1,2}(?:[:.h]\\d{2}| ?${suffix}))?`,
  'u',
);
const before = new RegExp(
  `(?<![\\p{L}\\d:.])${hour}${zone}\\)?[\\s,]*(?:(?:${untoDay}) )?(?:(?:the|den|le|el) )?$`,
  'u',
);
const deadline = new RegExp(`(?<!\\p{L})(?:${deadlines}) (?:(?:the|den|le|el) )?$`, 'u');
const denial = new RegExp(`(?<![\\p{L}\\d])(?:${denials})(?![\\p{L}\\d])[^.!?]*$`, 'u');
const english = new RegExp(`(?<!\\p{L})(?:${englishWords})(?!\\p{L})`, 'u');

/** The times that a text names for after it was written, each once. */
export function timesIn(text: string, { sent, timeZone }: TimesContext): ToldTime[] {
  const plain = text.slice(0, longestText).replace(/\s+/g, ' ');
  const folded = foldEach(plain);
  const orders = english.test(folded) ? dateOrders : (['dmy'] as const);
  const found = new Map<string, ToldTime>();
  for (const match of folded.matchAll(dated)) {
    if (found.size >= most) break;
    const spot = spotOf(folded, match);
    if (spot === null) continue;
    const words = plain.slice(spot.start, spot.end).trim();
    const days = daysOf(match, orders, sent);
    const ahead = days.filter((date) => date >= sent && daysBetween(sent, date) <= longestWait);
    if (days.length > 0 && ahead.length === 0) continue;
    const [only] = ahead;
    const isClear = ahead.length === 1 && spot.parts.or === undefined && !denial.test(spot.before);
    const at =
      isClear && only !== undefined ? atOf(only, spot.parts, words.slice(-zoneRoom), timeZone) : null;
    if (days.length > 0 || match.groups?.only !== undefined) found.set(at ?? words, { words, at });
  }
  return [...found.values()];
}

/** No name of a zone is longer. */
const zoneRoom = 40;

/** A text folded character by character, so that each has its place still. */
function foldEach(text: string): string {
  return Array.from(text.replace(/[’‘`´]/g, "'"), (character) => {
    const folded = foldText(character);
    return folded.length === character.length ? folded : character.toLowerCase().slice(0, character.length);
  }).join('');
}

type Parts = Record<string, string | undefined>;

/** Where a day stands with its hour, and what stands before; null where it has none, or is one by which to do something. */
function spotOf(
  folded: string,
  { index, 0: whole }: RegExpExecArray,
): { start: number; end: number; parts: Parts; before: string } | null {
  const ahead = folded.slice(Math.max(index - 200, 0), index);
  const behind = after.exec(folded.slice(index + whole.length, index + whole.length + 120));
  if (behind !== null && isHour(behind.groups ?? {})) {
    if (deadline.test(ahead)) return null;
    const end = index + whole.length + behind[0].length;
    return { start: index, end, parts: behind.groups ?? {}, before: ahead };
  }
  const first = before.exec(ahead.slice(-80));
  if (first === null || !isHour(first.groups ?? {})) return null;
  const start = index - first[0].length;
  const earlier = folded.slice(Math.max(start - 200, 0), start);
  return deadline.test(earlier)
    ? null
    : { start, end: index + whole.length, parts: first.groups ?? {}, before: earlier };
}

/** Whether digits are an hour: with minutes, or with a word that says so. */
function isHour({ hour: hours, mark, minute, suffix: own, endSuffix }: Parts): boolean {
  if (Number(hours) > 23 || Number(minute ?? 0) > 59) return false;
  if (own === undefined && endSuffix === undefined) return mark === ':' || mark === 'h';
  return true;
}

/** The days that a match may mean. */
function daysOf(
  { groups = {} }: RegExpExecArray,
  orders: readonly DateOrder[],
  sent: CalendarDate,
): CalendarDate[] {
  const { date = '', weekday: named, only } = groups;
  if (only !== undefined) return new RegExp(`^(?:${tomorrow})$`).test(only) ? [addDays(sent, 1)] : [];
  const written = date.replace(/(?<=\d)[ºª]/, '').replace(/\. (?=\d{4}$)/, '.');
  const read = orders.flatMap((order) => {
    const found = readLooseDate(written, { order, today: sent, timeZone: 'UTC', lean: 'near' });
    return found === null || found.guessed === 'day' ? [] : [found.date];
  });
  const days = [...new Set(read)];
  if (named === undefined) return days;
  const number = [weekdays, shortWeekdays]
    .map((names) => names.findIndex((name) => new RegExp(`^(?:${name})$`).test(named)))
    .find((found) => found >= 0);
  const fitting = days.filter((one) => weekday(one) === (number ?? -1) + 1);
  // A day of the week that does not fit leaves open which of the two is wrong.
  return fitting.length > 0 ? fitting : days.flatMap((one) => [one, addDays(one, 1)]);
}

/** A day and an hour as an `at`; null where the hour, or its zone, may mean several. */
function atOf(date: CalendarDate, parts: Parts, words: string, timeZone: string): string | null {
  const { hour: hours = '', mark, minute = '00', suffix: own, end, endSuffix } = parts;
  const written = Number(hours);
  const side = sideOf(own) ?? sideOf(endSuffix);
  if (side !== null && (written < 1 || written > 12)) return null;
  // "11–1 pm" begins before noon.
  const isMorning = side === 'p' && own === undefined && end !== undefined && written % 12 > Number(end) % 12;
  const isOpen = side === null && written < 7 && !(hours.length === 2 && mark === ':');
  if (isOpen) return null;
  const turned = (written % 12) + (side === 'p' && !isMorning ? 12 : 0);
  const full = side === null ? written : turned;
  return inZone(`${date}T${String(full).padStart(2, '0')}:${minute}`, parts.zone, words, timeZone);
}

function sideOf(written: string | undefined): 'a' | 'p' | null {
  const [first] = written === undefined ? [] : written;
  return first === 'a' || first === 'p' ? first : null;
}

/** A wall clock's time with the zone that is named beside it; null where nobody knows which that is. */
function inZone(local: string, named: string | undefined, words: string, timeZone: string): string | null {
  if (named === undefined || named === 'your time') return local;
  const offset = /^(?:utc|gmt) ?([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(named);
  if (offset !== null) {
    const minutes = (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * (offset[1] === '-' ? -1 : 1);
    const instant = instantOf(`${local}Z`, 'UTC');
    return instant === null || Math.abs(minutes) > 14 * 60
      ? null
      : atAhead(instant - minutes * 60_000, minutes);
  }
  const short = named.toUpperCase();
  const city = /^(?:heure|hora) de (\p{L}+)$|^(\p{L}+) time$/u.exec(named);
  // "et" and "pt" are words, too: a zone stands in capitals.
  if (city === null && !words.includes(short)) return local;
  const found = city === null ? (zones[short] ?? null) : zoneOfCity(city[1] ?? city[2] ?? '');
  if (found === null) return null;
  const instant = instantOf(local, found);
  return instant === null || isSameZone(found, timeZone) ? local : atInZone(instant, found);
}

function zoneOfCity(name: string): string | null {
  const city = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return (
    ['Europe', 'America', 'Asia', 'Australia', 'Africa']
      .map((area) => timeZoneNamed(`${area}/${city}`))
      .find((found) => found !== null) ?? null
  );
}
