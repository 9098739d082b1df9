/** Adding a line to an application's story. */
import type { Application, HistoryEntry } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { appendHistoryEntry } from '../format/edit-application.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { requireStatus } from './stages.ts';

/**
 * Appends `entry` to the history of the application file `path`; see {@link changeApplication} for `expected`. `check` may
 * throw for what the application says, and nothing is written then.
 */
export async function addHistoryEntry(
  store: Store,
  config: Config,
  path: string,
  entry: HistoryEntry,
  expected: string | null = null,
  check: (application: Application) => void = () => undefined,
): Promise<Change> {
  if (entry.status !== null) requireStatus(config, entry.status);
  const plan = (text: string, application: Application) => {
    check(application);
    return appendHistoryEntry(text, entry);
  };
  return changeApplication(store, config, path, plan, expected);
}
