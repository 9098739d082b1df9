/** The entry that news makes in a history. */
import type { HistoryEntry } from '../core/application.ts';
import { type CalendarDate, earlierOf } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { dayOf } from '../core/local-date-time.ts';
import { hostOf, isShared } from '../core/mail-hosts.ts';
import { singleLine } from '../core/plain-text.ts';
import type { Stage } from '../core/stage.ts';
import type { Incoming } from '../format/intake/incoming.ts';
import type { ToldTime } from '../format/intake/read-times.ts';
import type { WithExtra } from '../format/own-keys.ts';

/** An entry of a history with the keys of its message. */
export type NewsEntry = WithExtra<HistoryEntry>;

/** The time that news names in its words, where it is one and clear. */
export function toldTime({ times }: Incoming): (ToldTime & { at: string }) | null {
  const [only] = times;
  return times.length === 1 && only !== undefined && only.at !== null ? { ...only, at: only.at } : null;
}

/** The entry for news that leads to a stage; a note where it is null. */
export function entryOfNews(
  news: Incoming,
  stage: Stage | null,
  { config, today }: { config: Config; today: CalendarDate },
): NewsEntry {
  const { answer, event } = news;
  const told = toldTime(news);
  const parts = eventParts(news);
  const quote = noteWith(singleLine(answer.quote, 200), told);
  const entry = historyEntry({
    ...parts,
    date: dayOfNews(news, today, config),
    at: parts.at ?? told?.at ?? null,
    note: event !== null ? parts.note : stage === null ? `Asked by mail: ${quote}` : quote,
    status: stage?.id ?? null,
    reason: answer.isClosed ? 'position closed' : null,
  });
  return { ...entry, extra: extraOf(news) };
}

/** A note with the words that a time was read from, so that they stand beside it. */
function noteWith(note: string, told: ToldTime | null): string {
  if (told === null || note.includes(told.words)) return note;
  return `${note}${note === '' ? '' : ' '}(${singleLine(told.words, 100)})`;
}

/** The day of the news: when it was sent, else today, but not after what it is about. */
export function dayOfNews(
  { date, event }: Incoming,
  today: CalendarDate,
  { timezone }: Config,
): CalendarDate {
  const sent = date ?? today;
  const day = event === null ? null : dayOf(event.at, timezone);
  return day === null ? sent : earlierOf(sent, day);
}

/** What an entry has of an appointment. */
export function eventParts({ event, answer, own, senderAddress }: Incoming) {
  if (event === null) return { at: null, with: [], note: null };
  const [organizer] = event.people;
  const host = hostOf(organizer?.address ?? senderAddress);
  const people = event.people.filter(
    ({ address }, index) =>
      !own.includes(address) && (index === 0 || (!isShared(host) && hostOf(address) === host)),
  );
  return {
    at: event.at,
    with: people.map(({ name }) => name).filter((name) => name !== '' && !name.includes('@')),
    note: answer.quote === '' ? null : answer.quote,
  };
}

/** The keys by which the message and the appointment are known again. */
export function extraOf({ message, event }: Incoming): NonNullable<NewsEntry['extra']> {
  return {
    ...(message === null ? {} : { message }),
    ...(event?.uid == null ? {} : { event: event.uid }),
    ...(event?.uid != null && event.sequence > 0 ? { sequence: String(event.sequence) } : {}),
  };
}

/** An entry with its time, and what else the news says that it does not. */
export function completedEntry(
  before: NewsEntry,
  { at, with: people, note, extra }: NewsEntry,
  told: ToldTime | null,
): NewsEntry {
  return {
    ...before,
    at,
    with: before.with.length > 0 ? before.with : people,
    note: before.note === null ? note : noteWith(before.note, told),
    extra: { ...extra, ...before.extra },
  };
}
