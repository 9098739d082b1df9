/** Taking a change back, where nobody has changed the file since. */
import { digestOf } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';

/** What was done to one file: its text before and after, null where there was or is none. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string | null;
}

/**
 * Gives a file the text that it had before a change; the change back is itself one that can be undone. Throws a
 * FileChangedError or a FileExistsError, and writes nothing, where the file is no longer what the change made of it.
 */
export async function undoChange(store: Store, { path, before, after }: FileChange): Promise<FileChange> {
  if (before !== null && after !== null) await store.replace(path, before, digestOf(after));
  else if (after !== null) await store.delete(path, digestOf(after));
  else if (before !== null) store.create(path, before);
  return { path, before: after, after: before };
}
