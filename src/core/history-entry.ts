/** Entries of a history, complete from what is worth saying. */
import type { HistoryEntry } from './application.ts';

/** The entry that says this and nothing else. */
export function historyEntry({
  date,
  status = null,
  note = null,
  at = null,
  with: people = [],
  reason = null,
  dateGuessed = false,
  cancelled = false,
}: Pick<HistoryEntry, 'date'> & Partial<HistoryEntry>): HistoryEntry {
  return { date, status, note, at, with: people, reason, dateGuessed, cancelled };
}
