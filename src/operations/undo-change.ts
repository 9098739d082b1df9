/** Taking a change back, where nobody has changed its files since. */
import type { Store } from '../store/store.ts';
import { type FileChange, reversed, writeFiles } from './write-files.ts';

/**
 * Gives files the texts that they had before a change, all of them or none; the change back is itself one that can be
 * undone. Throws a FileChangedError, and leaves all as it was, where a file is no longer what the change made of it.
 */
export async function undoChange(store: Store, changes: readonly FileChange[]): Promise<FileChange[]> {
  // What was made first to be safe is what goes last.
  const back = changes.map(reversed).reverse();
  await writeFiles(store, back, 'was changed since, so this is not undone');
  return back;
}
