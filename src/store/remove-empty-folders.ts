/** Removing folders that have become empty. */
import { rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes `folder` (from `root`) and those above it, up to the first that holds something. */
export function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(join(root, at));
    } catch {
      return;
    }
  }
}
