/** Making and deleting files. */
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { discard } from './discard.ts';
import { withLock } from './lock.ts';
import { refuseReadOnly, type WriteOptions } from './read-only.ts';
import {
  digestOf,
  FileChangedError,
  realPathOf,
  syncFolder,
  temporaryPath,
  writeThrough,
} from './replace-file.ts';
import { namingFile } from './system-error.ts';

/** There is a file of that name already: nothing was written. */
export class FileExistsError extends Error {
  override name = 'FileExistsError';
}

/** Makes the file `path` (absolute) and the folders above it. Throws a {@link FileExistsError} rather than overwrite. */
export function createFile(path: string, text: string | Uint8Array): void {
  namingFile(path, () => createBy(path, text));
}

function createBy(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryPath(path);
  try {
    writeThrough(temporary, text);
    appear(temporary, path);
    syncFolder(dirname(path));
  } finally {
    discard(temporary);
  }
}

/**
 * Deletes the file `path` (absolute), if its content still has the digest `expected`; throws a ReadOnlyFileError where it
 * is read-only and `options` do not say otherwise.
 */
export async function deleteFile(path: string, expected: string, options: WriteOptions = {}): Promise<void> {
  await withLock(realPathOf(path), () => {
    if (digestOf(readFileSync(path)) !== expected) {
      throw new FileChangedError(
        `${basename(path)} was changed by another program meanwhile; it was not deleted`,
      );
    }
    refuseReadOnly(path, options);
    rmSync(path);
    syncFolder(dirname(path));
  });
}

/** Gives a complete file its name; a second name by link, else (no links on this file system) an exclusive copy. */
function appear(temporary: string, path: string): void {
  try {
    try {
      linkSync(temporary, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      copyFileSync(temporary, path, constants.COPYFILE_EXCL);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new FileExistsError(`${basename(path)} exists already`);
  }
}
