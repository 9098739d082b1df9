/** Taking a change back, where nobody has changed its files since. */
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { takeTurns } from './take-turns.ts';

/** What was done to one file: its text before and after, null where there was or is none. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string | null;
}

/**
 * Gives files the texts that they had before a change, all of them or none; the change back is itself one that can be
 * undone. Throws a FileChangedError, and leaves all as it was, where a file is no longer what the change made of it.
 */
export async function undoChange(store: Store, changes: readonly FileChange[]): Promise<FileChange[]> {
  for (const { path, after } of changes) requireAsLeft(store, path, after);
  const back: FileChange[] = [];
  try {
    for (const [index, change] of changes.entries()) {
      await takeTurns(index);
      back.push(await undoOne(store, change));
    }
  } catch (error) {
    // What stopped it stops this as well, at worst; then the first reason is what there is to say.
    for (const done of back.toReversed()) await undoOne(store, done).catch(() => undefined);
    throw error;
  }
  return back;
}

/** Of several files none is touched where one of them is not as it was left. */
function requireAsLeft(store: Store, path: string, after: string | null): void {
  if (store.digest(path) === (after === null ? null : digestOf(after))) return;
  throw new FileChangedError(`${path} was changed since, so this is not undone; nothing was written`);
}

async function undoOne(store: Store, { path, before, after }: FileChange): Promise<FileChange> {
  if (before !== null && after !== null) await store.replace(path, before, digestOf(after));
  else if (after !== null) await store.delete(path, digestOf(after));
  else if (before !== null) store.create(path, before);
  return { path, before: after, after: before };
}
