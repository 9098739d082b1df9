/** Entries of a history, complete from what is worth saying. */
import type { HistoryEntry } from './application.ts';

/** The entry that says this and nothing else. */
export function historyEntry({
  date,
  status = null,
  note = null,
  at = null,
  minutes = null,
  with: people = [],
  url = null,
  reason = null,
  dateGuessed = false,
  cancelled = false,
}: Pick<HistoryEntry, 'date'> & Partial<HistoryEntry>): HistoryEntry {
  return { date, status, note, at, minutes, with: people, url, reason, dateGuessed, cancelled };
}
