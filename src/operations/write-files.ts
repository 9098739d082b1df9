/** Writing several files as one: all of them or none. */
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
 * Gives files the texts that they are to have, all of them or none. Throws a FileChangedError, with `why` behind the
 * file's name, and leaves all as it was, where a file is no longer what it was before.
 */
export async function writeFiles(store: Store, changes: readonly FileChange[], why: string): Promise<void> {
  for (const { path, before } of changes) requireAsBefore(store, path, before, why);
  const done: FileChange[] = [];
  try {
    for (const [index, change] of changes.entries()) {
      await takeTurns(index);
      await writeOne(store, change);
      done.push(change);
    }
  } catch (error) {
    // What stopped it stops this as well, at worst; then the first reason is what there is to say.
    for (const change of done.toReversed()) await writeOne(store, reversed(change)).catch(() => undefined);
    throw error;
  }
}

/** The change that takes a change back. */
export function reversed({ path, before, after }: FileChange): FileChange {
  return { path, before: after, after: before };
}

/** Of several files none is touched where one of them is another by now. */
function requireAsBefore(store: Store, path: string, before: string | null, why: string): void {
  if (store.digest(path) === (before === null ? null : digestOf(before))) return;
  throw new FileChangedError(`${path} ${why}; nothing was written`);
}

async function writeOne(store: Store, { path, before, after }: FileChange): Promise<void> {
  if (before !== null && after !== null) await store.replace(path, after, digestOf(before));
  else if (before !== null) await store.delete(path, digestOf(before));
  else if (after !== null) store.create(path, after);
}
