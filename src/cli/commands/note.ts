/** `apptrack note` */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { describeEntry } from '../../operations/describe-change.ts';
import { UsageError } from '../../operations/errors.ts';
import { changeApplications, type SeveralOptions } from '../change-several.ts';

/** Appends an entry without a status to the history of an application, or of several. */
export function note(
  options: SeveralOptions & { date?: CalendarDate },
  query: string,
  words: string[],
): Promise<number> {
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError('the note is empty');
  return changeApplications(options, [query], ({ config, today }) => {
    const entry = historyEntry({ date: options.date ?? today, note: text });
    return async (store, { path }) => {
      const change = await addHistoryEntry(store, config, path, entry);
      return { change, line: describeEntry(change.before, entry) };
    };
  });
}
