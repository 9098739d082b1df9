/** Adding a line to an application's story. */
import type { HistoryEntry } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { appendHistoryEntry } from '../format/edit-application.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { requireStatus } from './stages.ts';

/** Appends `entry` to the history of the application file `path`; see {@link changeApplication} for `expected`. */
export async function addHistoryEntry(
  store: Store,
  config: Config,
  path: string,
  entry: HistoryEntry,
  expected: string | null = null,
): Promise<Change> {
  if (entry.status !== null) requireStatus(config, entry.status);
  return changeApplication(store, config, path, (text) => appendHistoryEntry(text, entry), expected);
}
