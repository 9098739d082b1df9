/** Reading one file as text. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { decodeText } from '../format/decode.ts';
import { unreadable } from './list-files.ts';

/** A file's text, null where it could not be read as such, and why. */
export interface FileText {
  text: string | null;
  problems: Problem[];
}

/** Files are read up to this size (bytes); the decoder refuses smaller ones already, with a better reason. */
const readLimit = 64 * 1024 * 1024;

/** The bytes of the file `path`, from the folder `root`. Throws the system's errors. Reads no more than 64 MiB. */
export function readBytes(root: string, path: string): Uint8Array {
  // Without O_NONBLOCK a named pipe that took the file's place would wait for ever.
  const file = openSync(join(root, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const size = Math.min(fstatSync(file).size, readLimit);
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const count = readSync(file, bytes, length, size - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The text of the file `path`, from the data folder `root`; or null where it is not there. */
export function readText(root: string, path: string): FileText | null {
  try {
    return decodeText(readBytes(root, path), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return { text: null, problems: [unreadable(path, error)] };
  }
}
