/** What news would do to an application: a proposal, which somebody may accept. */
import type { HistoryEntry } from '../core/application.ts';
import { type CalendarDate, daysBetween, earlierOf } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { inDateOrder } from '../core/facts.ts';
import { historyEntry } from '../core/history-entry.ts';
import { dayOf, instantOf } from '../core/local-date-time.ts';
import { singleLine } from '../core/plain-text.ts';
import { isClosed, type Stage } from '../core/stage.ts';
import type { Incoming } from '../format/intake/incoming.ts';
import { readStatus } from '../format/intake/read-status.ts';
import { hostOf, isShared } from '../format/intake/senders.ts';
import type { CompleteApplication, WithExtra } from '../format/own-keys.ts';
import { matchNews } from './match-news.ts';

/** An entry of a history with the keys of its message. */
export type NewsEntry = WithExtra<HistoryEntry>;

/** A change that news asks for. */
export interface Proposal {
  became: 'proposed';
  news: Incoming;
  application: CompleteApplication;
  /** An entry more, an entry that gets its time, or one whose appointment is called off. */
  does: 'add' | 'complete' | 'cancel';
  /** The entry's place in the file's history; that after the last where it is added. */
  index: number;
  entry: NewsEntry;
  /** Why it is not certain; empty where it is. */
  doubts: string[];
}

/** What is to be said of news that changes nothing. */
export type NewsOutcome =
  | Proposal
  | { became: 'known'; news: Incoming; application: CompleteApplication }
  | { became: 'ambiguous'; news: Incoming; candidates: CompleteApplication[] }
  | { became: 'strange'; news: Incoming; why: string };

/** What to know for a proposal. */
export interface NewsContext {
  config: Config;
  today: CalendarDate;
  applications: readonly CompleteApplication[];
}

/** What becomes of one piece of news as things stand. */
export function proposeNews(news: Incoming, context: NewsContext): NewsOutcome {
  const { config, applications } = context;
  const taken = applications.find(({ history }) => history.some((entry) => isTaken(entry, news)));
  if (taken !== undefined) return { became: 'known', news, application: taken };
  const match = matchNews(news, applications);
  const what = news.event === null ? `is an answer (${news.answer.kind})` : 'is an appointment';
  if (match.found === 'none')
    return { became: 'strange', news, why: `"${news.subject}" ${what}, and of no application that is here` };
  if (match.found === 'several') return { became: 'ambiguous', news, candidates: match.candidates };
  const { application } = match;
  const doubts = [...match.doubts, ...(news.answer.certain ? [] : ['what it says is not clear'])];
  const base = { became: 'proposed', news, application } as const;
  const known = { became: 'known', news, application } as const;
  if (news.event !== null) {
    const own = appointmentOf(news.event, application, config);
    if (own !== null) {
      const change = changeOf(own, news, context);
      if (typeof change === 'string') return { became: 'strange', news, why: change };
      return change === null ? known : { ...base, ...change, doubts };
    }
    if (news.event.isCancelled)
      return { became: 'strange', news, why: `"${news.subject}" calls off an appointment that is not here` };
  }
  const stage = stageOf(news, application, config, doubts);
  if (stage === undefined)
    return {
      became: 'strange',
      news,
      why: `the configuration has no stage for "${news.subject}" (${news.answer.kind})`,
    };
  const entry = entryOf(news, stage, context, doubts);
  if (saysNothingNew(entry, stage, news, application, config)) return known;
  const waiting = news.event === null ? -1 : waitingFor(entry, application);
  if (waiting >= 0) {
    const before = application.history[waiting] as NewsEntry;
    return { ...base, does: 'complete', index: waiting, entry: completed(before, entry), doubts };
  }
  doubts.push(...doubtsOfOrder(entry, stage, application, config));
  return { ...base, does: 'add', index: application.history.length, entry, doubts };
}

/** Whether an entry comes of this very message, or of this version of the appointment. */
function isTaken({ extra, cancelled }: NewsEntry, { message, event }: Incoming): boolean {
  if (message !== null && extra?.message === message) return true;
  if (event?.uid == null || extra?.event !== event.uid) return false;
  const kept = sequenceOf(extra);
  return event.sequence < kept || (event.isCancelled && cancelled && event.sequence === kept);
}

const sequenceOf = (extra: NewsEntry['extra']): number => Number(extra?.sequence ?? 0) || 0;

/** Where an appointment stands in the history: by its id, else by its hour; null where it is new. */
function appointmentOf(
  { uid, at }: NonNullable<Incoming['event']>,
  { history }: CompleteApplication,
  { timezone }: Config,
): { index: number; entry: NewsEntry } | null {
  const ofId = (history as readonly NewsEntry[]).findLastIndex(
    ({ extra }) => uid !== null && extra?.event === uid,
  );
  const hour = instantOf(at, timezone);
  const sameHour = (other: string | null) =>
    other !== null && (other === at || (hour !== null && instantOf(other, timezone) === hour));
  const index =
    ofId >= 0 ? ofId : history.findLastIndex((entry) => entry.status !== null && sameHour(entry.at));
  const entry = (history as readonly NewsEntry[])[index];
  return entry === undefined ? null : { index, entry };
}

/** What an update does to the appointment that is there; null where it is as it says, a text where it cannot be. */
function changeOf(
  { index, entry }: { index: number; entry: NewsEntry },
  news: Incoming,
  { config, today }: NewsContext,
): Pick<Proposal, 'does' | 'index' | 'entry'> | string | null {
  const { event } = news;
  if (event === null) return null;
  if (event.isCancelled) {
    if (entry.cancelled) return null;
    return { does: 'cancel', index, entry: { ...entry, cancelled: true } };
  }
  const [now, then] = [instantOf(event.at, config.timezone), instantOf(entry.at ?? '', config.timezone)];
  const isSame = entry.at === event.at || (now !== null && now === then);
  if (isSame && !(entry.cancelled && event.sequence > sequenceOf(entry.extra))) return null;
  const moved = { ...dated(news, today, config), ...eventParts(news) };
  const day = dayOf(entry.at ?? '', config.timezone);
  const date = day !== null && moved.date >= day ? null : moved.date;
  // What comes after the appointment took place is no move to the history's eyes; its own entry gets the new time.
  if (date === null || entry.cancelled)
    return {
      does: 'complete',
      index,
      entry: { ...entry, ...eventParts(news), cancelled: false, date: entry.date },
    };
  return {
    does: 'add',
    index: -1,
    entry: { ...historyEntry({ ...moved, date, status: entry.status }), extra: extraOf(news) },
  };
}

/** The stage that the news leads to; null for a note, undefined where there is none of its kind. */
function stageOf(
  { answer, date }: Incoming,
  application: CompleteApplication,
  config: Config,
  doubts: string[],
): Stage | null | undefined {
  const named = (word: string) => readStatus(word, config)?.stages.at(-1);
  switch (answer.kind) {
    case 'information':
      return null;
    case 'assessment':
      return named('coding test');
    case 'interview': {
      if (answer.round !== 'any')
        return named(
          { phone: 'phone screen', technical: 'technical interview', onsite: 'onsite' }[answer.round],
        );
      const current = currentStage(application, config);
      if (current?.kind !== 'interview') return config.stages.find(({ kind }) => kind === 'interview');
      if (tookPlace(application, current, date, config))
        doubts.push(`it does not say which interview it is; ${current.id} took place already`);
      return current;
    }
    default:
      return config.stages.find(({ kind }) => kind === answer.kind);
  }
}

/** Whether the last appointment of a stage was before a day. */
function tookPlace(
  { history }: CompleteApplication,
  { id }: Stage,
  date: CalendarDate | null,
  { timezone }: Config,
): boolean {
  const last = inDateOrder(history).findLast(({ status }) => status === id);
  const day = last?.at == null ? null : dayOf(last.at, timezone);
  return day !== null && (date === null || day < date);
}

function currentStage({ history }: CompleteApplication, { stages }: Config): Stage | undefined {
  const last = inDateOrder(history).findLast(({ status }) => status !== null);
  return stages.find(({ id }) => id === last?.status);
}

function entryOf(
  news: Incoming,
  stage: Stage | null,
  { config, today }: NewsContext,
  doubts: string[],
): NewsEntry {
  const { answer, event } = news;
  if (news.date === null && event === null) doubts.push('it has no date');
  const words = { ...dated(news, today, config), ...eventParts(news) };
  const quote = singleLine(answer.quote, 200);
  const note = stage === null ? `Asked by mail: ${quote}` : quote;
  const reason = answer.isClosed ? 'position closed' : null;
  const entry = historyEntry({
    ...words,
    note: event === null ? note : words.note,
    status: stage?.id ?? null,
    reason,
  });
  return { ...entry, extra: extraOf(news) };
}

/** The day of the news: when it was sent, else today, but not after what it is about. */
function dated({ date, event }: Incoming, today: CalendarDate, { timezone }: Config): { date: CalendarDate } {
  const sent = date ?? today;
  const day = event === null ? null : dayOf(event.at, timezone);
  return { date: day === null ? sent : earlierOf(sent, day) };
}

/** What an entry has of an appointment. */
function eventParts({ event, answer, own, senderAddress }: Incoming) {
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
function extraOf({ message, event }: Incoming): NonNullable<NewsEntry['extra']> {
  return {
    ...(message === null ? {} : { message }),
    ...(event?.uid == null ? {} : { event: event.uid }),
    ...(event?.uid != null && event.sequence > 0 ? { sequence: String(event.sequence) } : {}),
  };
}

/** Days within which a second mail speaks of the same invitation. */
const sameNews = 14;

function saysNothingNew(
  entry: NewsEntry,
  stage: Stage | null,
  { event }: Incoming,
  application: CompleteApplication,
  config: Config,
): boolean {
  const { history } = application;
  if (stage === null) return history.some(({ date, note }) => date === entry.date && note === entry.note);
  if (stage.kind !== 'interview')
    return history.some(({ status }) => config.stages.find(({ id }) => id === status)?.kind === stage.kind);
  if (event !== null) return false;
  return history.some(({ status, date, at }) => {
    const day = at === null ? null : dayOf(at, config.timezone);
    const isNear = Math.abs(daysBetween(date, entry.date)) <= sameNews;
    return (
      status === stage.id &&
      ((day === null && isNear) || (day !== null && date <= entry.date && entry.date <= day))
    );
  });
}

/** The entry of the same stage that was waiting for its time; -1 where none is. */
function waitingFor({ status, date }: NewsEntry, { history }: CompleteApplication): number {
  return history.findLastIndex(
    (one) =>
      one.status === status &&
      one.at === null &&
      !one.cancelled &&
      one.date <= date &&
      daysBetween(one.date, date) <= 2 * sameNews,
  );
}

/** An entry with its time, and what else the appointment says that it does not. */
function completed(before: NewsEntry, { at, with: people, note, extra }: NewsEntry): NewsEntry {
  return {
    ...before,
    at,
    with: before.with.length > 0 ? before.with : people,
    note: before.note ?? note,
    extra: { ...extra, ...before.extra },
  };
}

function doubtsOfOrder(
  { date, status }: NewsEntry,
  stage: Stage | null,
  application: CompleteApplication,
  config: Config,
): string[] {
  if (stage === null) return [];
  const last = inDateOrder(application.history).findLast((entry) => entry.status !== null);
  const current = currentStage(application, config);
  if (last !== undefined && last.date > date)
    return [`it is older than ${last.status}, which is of ${last.date}`];
  return current !== undefined && isClosed(current.kind) && current.id !== status
    ? [`the application is ${current.id} already`]
    : [];
}
