/** Changing a file that others may be changing at the same time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.ts';
import { refuseReadOnly, type WriteOptions } from './read-only.ts';
import { FileChangedError, realPathOf, replaceLocked } from './replace-file.ts';

/** How often to start again when an editor saves in between. */
const attempts = 5;

/**
 * Replaces the file `path` of the data folder `root` by what `change` makes of its bytes; null leaves it as it is.
 * Holds the lock from reading to writing, so that parallel changes follow one another; where an editor saves in
 * between, `change` is asked again with the new content. What `change` throws is passed on, and nothing is written; so
 * does a ReadOnlyFileError unless `options` say otherwise.
 */
export async function updateFile(
  root: string,
  path: string,
  change: (bytes: Uint8Array) => string | null,
  options: WriteOptions = {},
): Promise<void> {
  const target = realPathOf(join(root, path));
  await withLock(target, () => {
    for (let attempt = 1; ; attempt += 1) {
      const bytes = readFileSync(target);
      const text = change(bytes);
      if (text === null) return;
      refuseReadOnly(target, options);
      try {
        replaceLocked(target, text, (content) => bytes.equals(content));
        return;
      } catch (error) {
        if (!(error instanceof FileChangedError) || attempt === attempts) throw error;
      }
    }
  });
}
