/** What news does to an appointment that stands in a history already: it moves it, calls it off, or gives a waiting entry its time. */
import { daysBetween } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { dayOf, isSameTime } from '../core/local-date-time.ts';
import type { CalendarEvent } from '../format/intake/calendar-file.ts';
import type { Incoming } from '../format/intake/incoming.ts';
import type { CompleteApplication } from '../format/own-keys.ts';
import { dayOfNews, eventParts, extraOf, type NewsEntry } from './news-entry.ts';
import type { NewsContext, Proposal } from './propose-news.ts';

/** Days within which a second mail speaks of the same invitation. */
export const sameNews = 14;

/** Whether an entry comes of this very message, or of this version of the appointment. */
export function isTaken({ extra, cancelled }: NewsEntry, { message, event }: Incoming): boolean {
  if (message !== null && extra?.message === message) return true;
  if (event?.uid == null || extra?.event !== event.uid) return false;
  const kept = sequenceOf(extra);
  return event.sequence < kept || (event.isCancelled && cancelled && event.sequence === kept);
}

const sequenceOf = (extra: NewsEntry['extra']): number => Number(extra?.sequence ?? 0) || 0;

/** An entry with an appointment, and its place in the file's history. */
interface PlacedEntry {
  index: number;
  entry: NewsEntry;
}

/** Where an appointment stands in the history: by its id, else by its hour; null where it is new. */
export function appointmentOf(
  { uid, at }: CalendarEvent,
  { history }: CompleteApplication,
  { timezone }: Config,
): PlacedEntry | null {
  const all = history as readonly NewsEntry[];
  const ofId = all.findLastIndex(({ extra }) => uid !== null && extra?.event === uid);
  const isSame = (entry: NewsEntry) =>
    entry.status !== null && entry.at !== null && isSameTime(entry.at, at, timezone);
  const index = ofId >= 0 ? ofId : all.findLastIndex(isSame);
  const entry = all[index];
  return entry === undefined ? null : { index, entry };
}

/** What an update does to the appointment that is there; null where it is as it says. */
export function changeOf(
  { index, entry }: PlacedEntry,
  event: CalendarEvent,
  news: Incoming,
  { config, today }: NewsContext,
): Pick<Proposal, 'does' | 'index' | 'entry'> | null {
  if (event.isCancelled)
    return entry.cancelled ? null : { does: 'cancel', index, entry: { ...entry, cancelled: true } };
  const isSame = isSameTime(entry.at ?? '', event.at, config.timezone);
  if (isSame && !(entry.cancelled && event.sequence > sequenceOf(entry.extra))) return null;
  const parts = eventParts(news);
  const date = dayOfNews(news, today, config);
  const day = dayOf(entry.at ?? '', config.timezone);
  // What comes after the appointment took place is no move to the history's eyes; its own entry gets the new time.
  if ((day !== null && date >= day) || entry.cancelled)
    return { does: 'complete', index, entry: { ...entry, ...parts, cancelled: false } };
  const moved = { ...historyEntry({ ...parts, date, status: entry.status }), extra: extraOf(news) };
  return { does: 'add', index: -1, entry: moved };
}

/** The entry of the same stage that was waiting for its time; null where none is. */
export function waitingFor(
  { status, date }: NewsEntry,
  { history }: CompleteApplication,
): PlacedEntry | null {
  const all = history as readonly NewsEntry[];
  const index = all.findLastIndex(
    (one) =>
      one.status === status &&
      one.at === null &&
      !one.cancelled &&
      one.date <= date &&
      daysBetween(one.date, date) <= 2 * sameNews,
  );
  const entry = all[index];
  return entry === undefined ? null : { index, entry };
}
