/** `apptrack status` */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { findApplication } from '../../operations/find-application.ts';
import { requireStatus } from '../../operations/stages.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printEntry } from '../print-change.ts';

/** The options of `status`. */
export interface StatusOptions extends CommonOptions {
  date?: CalendarDate;
  at?: string;
  with?: string[];
  note?: string;
  reason?: string;
  dateGuessed?: boolean;
  cancelled?: boolean;
}

/** Appends a status to an application's history. */
export async function status(options: StatusOptions, query: string, wanted: string): Promise<number> {
  const folder = openFolder(options);
  requireStatus(folder.config, wanted);
  const { path } = findApplication(folder.store, query);
  const { date = folder.today, ...said } = options;
  const { note, at, with: people, reason, dateGuessed, cancelled } = said;
  const entry = historyEntry({
    date,
    status: wanted,
    note,
    at,
    with: people,
    reason,
    dateGuessed,
    cancelled,
  });
  const change = await addHistoryEntry(folder.store, folder.config, path, entry);
  printEntry(options, folder, change, entry);
  return 0;
}
