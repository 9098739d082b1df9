/** What happened, newest first: what the histories say, and what Git knows beside it. */
import type { Application } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { inDateOrder } from '../core/facts.ts';
import { parseApplication } from '../format/application-file.ts';
import { describeChange, entryPhrase, withoutCommon } from './describe-change.ts';
import { idOf } from './find-application.ts';

/** One thing that happened. */
export interface LogItem {
  date: CalendarDate;
  /** The id that the application has now, or had last. */
  application: string;
  company: string;
  what: string;
  source: 'history' | 'git';
  /** Of what Git knows. */
  commit: string | null;
  author: string | null;
}

/** The entries of an application's history until today, each in words, the last first. */
export function historyItems(application: Application, today: CalendarDate): LogItem[] {
  const { id, company } = application;
  const entries = inDateOrder(application.history).filter(({ date }) => date <= today);
  return entries
    .map((entry, index): LogItem => {
      const what = entryPhrase(entries.slice(0, index), entry);
      const said = entry.status !== null && entry.note !== null ? `${what}: ${entry.note}` : what;
      return {
        date: entry.date,
        application: id,
        company,
        what: said,
        source: 'history',
        commit: null,
        author: null,
      };
    })
    .reverse();
}

/** A file in a commit, with its texts. */
export interface CommittedFile {
  commit: string;
  author: string;
  date: CalendarDate;
  path: string;
  was: string | null;
  before: string | null;
  after: string | null;
}

/** What a commit did to a file beside adding to its history, which tells that itself; null where that is nothing. */
export function committedItem(file: CommittedFile, id: string, config: Config): LogItem | null {
  const { commit, author, date, path, was, before, after } = file;
  const read = (text: string | null): Application | null =>
    text === null ? null : parseApplication({ path, text }, config).application;
  const [one, other] = [read(before), read(after)];
  const phrases = [
    ...(was !== null && was !== path ? [`moved from ${idOf(was)}`] : []),
    ...(before === null ? ['file added'] : after === null ? ['removed'] : phrasesBeside(one, other)),
  ];
  if (phrases.length === 0) return null;
  const { company } = other ?? one ?? { company: id };
  return { date, application: id, company, what: phrases.join('; '), source: 'git', commit, author };
}

function phrasesBeside(before: Application | null, after: Application | null): string[] {
  if (before === null || after === null) return [after === null ? 'saved with problems' : 'problems mended'];
  const added = withoutCommon(after.history, before.history);
  return describeChange({ ...before, history: [...before.history, ...added] }, after);
}

/** The newest first; of one day what Git knows comes after what the histories say. */
export function newestFirst(items: readonly LogItem[]): LogItem[] {
  return items.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
