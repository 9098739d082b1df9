/** Replacing a file as a whole: atomically, and never over a change that the writer has not seen. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { discard } from './discard.ts';
import { withLock } from './lock.ts';
import { newToken, ownPrefix } from './process-token.ts';
import { refuseReadOnly, type WriteOptions } from './read-only.ts';
import { namingFile } from './system-error.ts';

/** The file is no longer what was read, or is gone: nothing was written. The message is for people. */
export class FileChangedError extends Error {
  override name = 'FileChangedError';
}

/** What tells one content of a file from another: SHA-256, in hexadecimal. */
export function digestOf(content: Uint8Array | string): string {
  // Loaded when it is first needed: the commands that hold the lock all along do without.
  return process.getBuiltinModule('node:crypto').hash('sha256', content);
}

/** The bytes of the file `path` (absolute); null where it is not there. */
export function bytesAt(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The digest of the file `path` (absolute); null where it is not there. */
export function digestAt(path: string): string | null {
  const bytes = bytesAt(path);
  return bytes === null ? null : digestOf(bytes);
}

/**
 * Gives the file `path` (absolute) the content `text`, if its content still has the digest `expected`; else throws a
 * {@link FileChangedError}; a ReadOnlyFileError where it is read-only and `options` do not say otherwise. Waits for the
 * file's lock. Keeps the mode. A link is followed to its file.
 */
export async function replaceFile(
  path: string,
  text: string | Uint8Array,
  expected: string,
  options: WriteOptions = {},
): Promise<void> {
  const target = realPathOf(path);
  await withLock(target, () => {
    refuseReadOnly(target, options);
    replaceLocked(target, text, (content) => digestOf(content) === expected);
  });
}

/**
 * {@link replaceFile} for who holds the lock of `path`, which must be no link; `isExpected` tells whether a content is
 * still the one that was read.
 */
export function replaceLocked(
  path: string,
  text: string | Uint8Array,
  isExpected: (content: Uint8Array) => boolean,
): void {
  namingFile(path, () => replaceBy(path, text, isExpected));
}

function replaceBy(
  path: string,
  text: string | Uint8Array,
  isExpected: (content: Uint8Array) => boolean,
): void {
  const temporary = temporaryPath(path);
  const backup = temporaryPath(path);
  try {
    writeThrough(temporary, text, statOf(path).mode & 0o7777);
    // A second name for the present content, so that what an editor writes into it meanwhile can be put back.
    const linked = link(path, backup);
    if (!isExpected(read(path))) throw changed(path);
    renameSync(temporary, path);
    if (linked && !isExpected(readFileSync(backup))) {
      renameSync(backup, path);
      throw changed(path);
    }
    syncFolder(dirname(path));
  } finally {
    discard(temporary);
    discard(backup);
  }
}

/** Gives a file that nobody else writes the content `text`: the whole of it, or none. */
export function overwriteFile(path: string, text: string): void {
  const temporary = temporaryPath(path);
  try {
    writeThrough(temporary, text);
    renameSync(temporary, path);
  } finally {
    discard(temporary);
  }
}

/** The file's own absolute path, links followed; the path itself where nothing is there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A path beside `path` that no other process uses; readers pass over it. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `${ownPrefix}${newToken()}.tmp`);
}

/** Writes a new file and waits until the disk has it. */
export function writeThrough(path: string, text: string | Uint8Array, mode?: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    // The mode given to open is narrowed by the process's mask.
    if (mode !== undefined) fchmodSync(file, mode);
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the disk has a folder's names, where the system can. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows and some network file systems sync folders by themselves.
  }
}

function link(path: string, backup: string): boolean {
  try {
    linkSync(path, backup);
    return true;
  } catch {
    return false;
  }
}

function statOf(path: string) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw changed(path);
  return stat;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw changed(path);
    throw error;
  }
}

function changed(path: string): FileChangedError {
  return new FileChangedError(
    `${basename(path)} was changed by another program meanwhile; nothing was written`,
  );
}
