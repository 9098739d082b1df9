/** Files that their owner has made read-only. Renaming another into their place needs no right to them. */
import { accessSync, constants, statSync } from 'node:fs';
import { basename } from 'node:path';

/** The file may be read and not written: nothing was written. The message is for people. */
export class ReadOnlyFileError extends Error {
  override name = 'ReadOnlyFileError';
}

/** How files are written. */
export interface WriteOptions {
  /** Whether a person wants it though the file is read-only. */
  force?: boolean;
}

/** Throws a {@link ReadOnlyFileError} where the file `path` (absolute) is there and read-only, unless that is forced. */
export function refuseReadOnly(path: string, { force = false }: WriteOptions): void {
  if (force) return;
  const stat = statSync(path, { throwIfNoEntry: false });
  // Root may write whatever it likes; that the owner may not is said in the mode all the same.
  if (stat === undefined || ((stat.mode & 0o200) !== 0 && mayWrite(path))) return;
  throw new ReadOnlyFileError(`${basename(path)} is read-only; nothing was written`);
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return false;
    throw error;
  }
}
