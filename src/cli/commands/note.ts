/** `apptrack note` */
import type { HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { UsageError } from '../../operations/errors.ts';
import { findApplication } from '../../operations/find-application.ts';
import { record } from '../../operations/record.ts';
import type { CommonOptions } from '../options.ts';
import { openSession } from '../session.ts';
import { reportEntry } from './report-change.ts';

/** Appends an entry without a status to an application's history. */
export async function note(
  options: CommonOptions & { date?: CalendarDate },
  query: string,
  words: string[],
): Promise<number> {
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError('the note is empty');
  const session = openSession(options);
  const { path } = findApplication(session.store, query);
  const entry: HistoryEntry = {
    date: options.date ?? session.today,
    status: null,
    note: text,
    at: null,
    with: [],
    reason: null,
  };
  const change = await record(session.store, session.config, path, entry);
  reportEntry(options, session, change, entry);
  return 0;
}
