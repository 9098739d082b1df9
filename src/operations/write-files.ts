/** Writing several files as one: all of them or none. */
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { takeTurns } from './take-turns.ts';

/** What was done to one file: its text before and after, null where there was or is none. */
export interface FileChange {
  path: string;
  before: string | null;
  after: string | null;
  /** Whether these are bytes in base64: the file is no text. */
  isBinary?: boolean;
}

/**
 * Gives files the texts that they are to have, all of them or none. Throws a FileChangedError, with `why` behind the
 * file's name, and leaves all as it was, where a file is no longer what it was before.
 */
export async function writeFiles(store: Store, changes: readonly FileChange[], why: string): Promise<void> {
  for (const change of changes) requireAsBefore(store, change, why);
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
export function reversed({ before, after, ...rest }: FileChange): FileChange {
  return { ...rest, before: after, after: before };
}

/** What a file holds that is to have the text, or the bytes, of a change. */
function contentOf(text: string, { isBinary = false }: FileChange): string | Uint8Array {
  return isBinary ? Buffer.from(text, 'base64') : text;
}

/** Of several files none is touched where one of them is another by now. */
function requireAsBefore(store: Store, change: FileChange, why: string): void {
  const { path, before } = change;
  if (store.digest(path) === (before === null ? null : digestOf(contentOf(before, change)))) return;
  throw new FileChangedError(`${path} ${why}; nothing was written`);
}

async function writeOne(store: Store, change: FileChange): Promise<void> {
  const { path } = change;
  const before = change.before === null ? null : digestOf(contentOf(change.before, change));
  const after = change.after === null ? null : contentOf(change.after, change);
  if (before !== null && after !== null) await store.replace(path, after, before);
  else if (before !== null) await store.delete(path, before);
  else if (after !== null) store.create(path, after);
}
