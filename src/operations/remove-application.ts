/** Removing an application: its file is deleted. */
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { staleText } from './change-application.ts';
import { WorkError } from './errors.ts';

/**
 * Deletes the file `path` if its content still has the digest `expected` (null: whatever it is), and gives what it said;
 * null where that is no text. Throws a {@link FileChangedError} and deletes nothing otherwise.
 */
export async function removeApplication(
  store: Store,
  path: string,
  expected: string | null = null,
): Promise<string | null> {
  const digest = store.digest(path);
  if (digest === null) throw new WorkError(`${path} is gone`);
  if (expected !== null && digest !== expected) throw new FileChangedError(staleText(path));
  const text = store.readText(path)?.text ?? null;
  await store.delete(path, digest);
  return text !== null && digestOf(text) === digest ? text : null;
}
