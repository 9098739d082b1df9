/** `apptrack status` */
import type { HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { lastStatus } from '../../operations/describe-change.ts';
import { findApplication } from '../../operations/find-application.ts';
import { requireStatus } from '../../operations/stages.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printEntry } from '../print-change.ts';
import { warn } from '../terminal.ts';

/** The options of `status`. */
export interface StatusOptions extends CommonOptions {
  date?: CalendarDate;
  at?: string;
  with?: string[];
  note?: string;
  reason?: string;
}

/** Appends a status to an application's history. */
export async function status(options: StatusOptions, query: string, wanted: string): Promise<number> {
  const folder = openFolder(options);
  requireStatus(folder.config, wanted);
  const { path } = findApplication(folder.store, query);
  const entry: HistoryEntry = {
    date: options.date ?? folder.today,
    status: wanted,
    note: options.note ?? null,
    at: options.at ?? null,
    with: options.with ?? [],
    reason: options.reason ?? null,
  };
  const change = await addHistoryEntry(folder.store, folder.config, path, entry);
  printEntry(options, folder, change, entry);
  const now = lastStatus(change.after);
  if (now !== wanted) warn(`The status stays ${now}, for that entry has a later date.`);
  return 0;
}
