/** What news would do to an application: a proposal, which somebody may accept. */
import { type CalendarDate, daysBetween } from '../core/calendar-date.ts';
import { type Config, findStage, stageOfKind } from '../core/config.ts';
import { lastStatusEntry } from '../core/facts.ts';
import { dayOf, isSameTime } from '../core/local-date-time.ts';
import { isClosed, type Stage } from '../core/stage.ts';
import type { CalendarEvent } from '../format/intake/calendar-file.ts';
import type { Incoming } from '../format/intake/incoming.ts';
import { readStatus } from '../format/intake/read-status.ts';
import type { ToldTime } from '../format/intake/read-times.ts';
import type { CompleteApplication } from '../format/own-keys.ts';
import { matchNews } from './match-news.ts';
import { appointmentOf, changeOf, isTaken, sameNews, waitingFor } from './news-appointment.ts';
import { completedEntry, entryOfNews, type NewsEntry, toldTime } from './news-entry.ts';

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
  /** The words that its time was read from, where no appointment came with it. */
  told: ToldTime | null;
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
  const { applications } = context;
  const taken = applications.find(({ history }) => history.some((entry) => isTaken(entry, news)));
  if (taken !== undefined) return { became: 'known', news, application: taken };
  const match = matchNews(news, applications);
  const what = news.event === null ? `is an answer (${news.answer.kind})` : 'is an appointment';
  if (match.found === 'none')
    return { became: 'strange', news, why: `"${news.subject}" ${what}, and of no application that is here` };
  if (match.found === 'several') return { became: 'ambiguous', news, candidates: match.candidates };
  const doubts = [...match.doubts, ...(news.answer.certain ? [] : ['what it says is not clear'])];
  const { application } = match;
  const about = { news, application, doubts };
  const change = news.event === null ? null : changeOfEvent(news.event, about, context);
  return change ?? proposeEntry(about, context);
}

/** News with the application that it is of, and why that, or what it says, is not certain. */
interface News {
  news: Incoming;
  application: CompleteApplication;
  doubts: readonly string[];
}

/** What an appointment does to that which is there; null where it is new. */
function changeOfEvent(
  event: CalendarEvent,
  { news, application, doubts }: News,
  context: NewsContext,
): NewsOutcome | null {
  const own = appointmentOf(event, application, context.config);
  if (own !== null) {
    const change = changeOf(own, event, news, context);
    if (change === null) return { became: 'known', news, application };
    return { became: 'proposed', news, application, told: null, ...change, doubts: [...doubts] };
  }
  return event.isCancelled
    ? { became: 'strange', news, why: `"${news.subject}" calls off an appointment that is not here` }
    : null;
}

/** An entry more, or one that gets its time. */
function proposeEntry({ news, application, doubts: before }: News, context: NewsContext): NewsOutcome {
  const { config } = context;
  const doubts = [...before];
  const stage = stageOfNews(news, application, config, doubts);
  if (stage === undefined)
    return {
      became: 'strange',
      news,
      why: `the configuration has no stage for "${news.subject}" (${news.answer.kind})`,
    };
  if (news.date === null && news.event === null) doubts.push('it has no date');
  const entry = entryOfNews(news, stage, context);
  const told = toldTime(news);
  if (saysNothingNew(entry, stage, news, application, config)) {
    // Of what is known already a time that is not may be new.
    if (told !== null || news.times.length === 0) return { became: 'known', news, application };
    doubts.push('it may name another time');
  }
  const base = { became: 'proposed', news, application, told, doubts } as const;
  const waiting = entry.at === null ? null : waitingFor(entry, application);
  if (waiting !== null)
    return {
      ...base,
      does: 'complete',
      index: waiting.index,
      entry: completedEntry(waiting.entry, entry, told),
    };
  doubts.push(...doubtsOfOrder(entry, stage, application, config, told !== null));
  return { ...base, does: 'add', index: application.history.length, entry };
}

/** The stage that the news leads to; null for a note, undefined where there is none of its kind. */
function stageOfNews(
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
      if (current?.kind !== 'interview') return stageOfKind(config, 'interview');
      if (tookPlace(application, current, date, config))
        doubts.push(`it does not say which interview it is; ${current.id} took place already`);
      return current;
    }
    default:
      return stageOfKind(config, answer.kind);
  }
}

/** Whether the last appointment of a stage was before a day. */
function tookPlace(
  { history }: CompleteApplication,
  { id }: Stage,
  date: CalendarDate | null,
  { timezone }: Config,
): boolean {
  const last = lastStatusEntry(history.filter(({ status }) => status === id));
  const day = last?.at == null ? null : dayOf(last.at, timezone);
  return day !== null && (date === null || day < date);
}

function currentStage({ history }: CompleteApplication, config: Config): Stage | undefined {
  return findStage(config, lastStatusEntry(history)?.status ?? '');
}

function saysNothingNew(
  entry: NewsEntry,
  stage: Stage | null,
  { event }: Incoming,
  { history }: CompleteApplication,
  config: Config,
): boolean {
  if (stage === null) return history.some(({ date, note }) => date === entry.date && note === entry.note);
  if (stage.kind !== 'interview')
    return history.some(({ status }) => findStage(config, status ?? '')?.kind === stage.kind);
  if (event !== null) return false;
  const ofStage = history.filter(({ status }) => status === stage.id);
  const { at } = entry;
  if (at !== null) return ofStage.some((one) => one.at !== null && isSameTime(one.at, at, config.timezone));
  return ofStage.some(({ date, at: set }) => {
    const day = set === null ? null : dayOf(set, config.timezone);
    if (day === null) return Math.abs(daysBetween(date, entry.date)) <= sameNews;
    return date <= entry.date && entry.date <= day;
  });
}

/** Why an entry may be out of place: something later is there, an ending, or another time that only words would move. */
function doubtsOfOrder(
  { date, status, at }: NewsEntry,
  stage: Stage | null,
  application: CompleteApplication,
  config: Config,
  isTold: boolean,
): string[] {
  if (stage === null) return [];
  const last = lastStatusEntry(application.history);
  const current = currentStage(application, config);
  if (last !== undefined && last.date > date)
    return [`it is older than ${last.status}, which is of ${last.date}`];
  if (current !== undefined && isClosed(current.kind) && current.id !== status)
    return [`the application is ${current.id} already`];
  const set = application.history.findLast((one) => one.status === status && !one.cancelled)?.at ?? null;
  const day = set === null ? null : dayOf(set, config.timezone);
  return isTold && at !== set && day !== null && date <= day ? [`${status} is set for ${set} so far`] : [];
}
