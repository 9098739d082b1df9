/** The fields of a schema.org `JobPosting`, each in the many forms that pages write. */
import type { Employment, WorkMode } from '../core/application.ts';
import { type CalendarDate, calendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import { dateOrderOf, readLooseDate } from './intake/loose-date.ts';
import { foldWords } from './intake/read-status.ts';
import { employmentWords } from './intake/words/cells.ts';
import { isObject, type Json, textOf } from './json-text.ts';

/** The places of work, put together; where there is none, the places that applicants may be in. */
export function locationOf(json: Json): string | null {
  const places = [json.jobLocation].flat().map(placeOf);
  const required = [json.applicantLocationRequirements].flat().map(textOf);
  const listed = (names: (string | null)[]) => [...new Set(names.filter((name) => name !== null))].join('; ');
  return listed(places) || listed(required) || null;
}

function placeOf(value: unknown): string | null {
  if (!isObject(value)) return textOf(value);
  const address = value.address;
  if (!isObject(address)) return textOf(address) ?? textOf(value.name);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => textOf(address[key]));
  const named = [...new Set(parts.filter((part) => part !== null))].join(', ');
  return named || textOf(value.name) || textOf(address.streetAddress) || textOf(address);
}

/** Remote where the posting says TELECOMMUTE, which means all of the time, even where it names an office as well. */
export function workModeOf(json: Json): WorkMode | null {
  const types = [json.jobLocationType].flat().map(String);
  if (types.some((type) => /hybrid/i.test(type))) return 'hybrid';
  return types.some((type) => /telecommute|remote/i.test(type)) ? 'remote' : null;
}

/** Of several kinds the first of these counts. */
const employments: readonly Employment[] = ['full-time', 'part-time', 'internship', 'temporary', 'contract'];

/** The kind of employment: `FULL_TIME`, `Full-time`, `["CONTRACTOR", …]`, `Teilzeit`, `temps plein`. */
export function employmentOf(value: unknown): Employment | null {
  const kinds = [value].flat().map((one) => {
    const folded = foldWords(String(one ?? '').slice(0, 300));
    return employmentWords.find(([pattern]) => pattern.test(folded))?.[1];
  });
  return employments.find((kind) => kinds.includes(kind)) ?? null;
}

/** The last day on which applications are taken, as it is written; and its text where it cannot be read. */
export function deadlineOf(value: unknown): { deadline: CalendarDate | null; unread: string | null } {
  const text = textOf(value);
  if (text === null) return { deadline: null, unread: null };
  const deadline = dayIn(text);
  return { deadline, unread: deadline === null ? text.slice(0, 100) : null };
}

/** The day in a text, where nothing of it must be guessed: `2026-12-01T23:59:59Z`, `1 December 2026`, `1.12.2026`, `12/31/2026`. */
export function dayIn(text: string): CalendarDate | null {
  const plain = text.trim().slice(0, 100);
  // The day as it is written, whatever the zone: a reminder rather comes early than late.
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(plain)?.[1];
  if (iso !== undefined) return parseCalendarDate(iso);
  if (/^\d+$/.test(plain) && !/^\d{8}$|^\d{10}$|^\d{13}$/.test(plain)) return null;
  const { order, doubtful } = dateOrderOf([plain]);
  if (doubtful !== null) return null;
  const words = plain.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '');
  // As Java writes it: Aug 05 02:00:00 UTC 2026.
  const java = words.replace(/^(\p{L}{3} \d{1,2}) \d{2}:\d{2}:\d{2} [A-Z]{2,5} (\d{4})$/u, '$1, $2');
  const read = readLooseDate(java, { order, today: calendarDate('2000-01-01'), timeZone: 'UTC' });
  return read === null || read.guessed !== null ? null : read.date;
}
