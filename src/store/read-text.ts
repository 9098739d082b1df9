/** Reading one file as text. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { decodeText, maxFileSize, tooLarge } from '../format/decode.ts';
import { unreadable } from './list-files.ts';

/** A file's text, null where it could not be read as such, and why. */
export interface FileText {
  text: string | null;
  problems: Problem[];
}

/** How a file is opened: without the second flag a named pipe in its place would keep us waiting for ever. */
export const readingOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Room for one file of the usual size: it is full of the last one until the next is read. */
const room = Buffer.allocUnsafe(64 * 1024);

/**
 * The bytes of the file `path`, from the folder `root`, good until the next call; null where there are too many.
 * Throws the system's errors.
 */
function readBounded(root: string, path: string): { bytes: Buffer | null; size: number } {
  const file = openSync(`${root}/${path}`, readingOnly);
  try {
    const { size } = fstatSync(file);
    if (size > maxFileSize) return { bytes: null, size };
    const bytes = size <= room.length ? room : Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const count = readSync(file, bytes, length, size - length, null);
      if (count === 0) break;
      length += count;
    }
    return { bytes: bytes.subarray(0, length), size };
  } finally {
    closeSync(file);
  }
}

/** The text of the file `path`, from the data folder `root`; or null where it is not there. */
export function readText(root: string, path: string): FileText | null {
  try {
    const { bytes, size } = readBounded(root, path);
    if (bytes === null) return { text: null, problems: [tooLarge(path, size)] };
    return decodeText(bytes, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return { text: null, problems: [unreadable(path, error)] };
  }
}

const start = Buffer.allocUnsafe(2048);

/** The first 2 KiB of the file `path` as text, cut between bytes; null where it cannot be read. For looking at many files. */
export function readStart(root: string, path: string): string | null {
  try {
    const file = openSync(join(root, path), readingOnly);
    try {
      return start.toString('utf8', 0, readSync(file, start, 0, start.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
