/** `apptrack note` */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { UsageError } from '../../operations/errors.ts';
import { chooseApplication } from '../input/choose.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printEntry } from '../print-change.ts';

/** Appends an entry without a status to an application's history. */
export async function note(
  options: CommonOptions & { date?: CalendarDate },
  query: string,
  words: string[],
): Promise<number> {
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError('the note is empty');
  const folder = openFolder(options);
  const { path } = await chooseApplication(folder.store, query, options);
  const entry = historyEntry({ date: options.date ?? folder.today, note: text });
  const change = await addHistoryEntry(folder.store, folder.config, path, entry);
  printEntry(options, folder, change, entry);
  return 0;
}
