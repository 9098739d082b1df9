/** Folders of the data that are links: what lies behind one is not looked for, and may lie outside of the data folder. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** A file was to be made behind a link: nothing was written. The message is for people. */
export class LinkedFolderError extends Error {
  override name = 'LinkedFolderError';
}

/**
 * Throws a {@link LinkedFolderError} where a folder above the file `path` (from the data folder `root`) is a link. The first,
 * such as `resumes`, may be one: that is where a person keeps them.
 */
export function refuseLinkedFolder(root: string, path: string): void {
  const names = path.split('/').slice(0, -1);
  for (let count = 2; count <= names.length; count += 1) {
    const folder = names.slice(0, count).join('/');
    if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new LinkedFolderError(
      `${folder} is a link, behind which no file is looked for; ${path} was not written`,
    );
  }
}
