/** What the system says where a file cannot be written or read, for people: of which file, and why. */
import { constants } from 'node:os';

/** Its reasons, in words. */
const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  EFBIG: 'the file would be larger than the system allows',
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

/** The code of an error of the system, `ENOSPC`; empty where it is another error. */
export function systemCode(error: unknown): string {
  const { code = '', errno } = error as NodeJS.ErrnoException;
  // Node has no name for this one.
  return errno !== undefined && errno === -constants.errno.EDQUOT ? 'EDQUOT' : code;
}

/** Why the system does not do what was asked, in words; null where it is another error. */
export function systemReason(error: unknown): string | null {
  return reasons[systemCode(error)] ?? null;
}

/** An error of the system as a sentence: its file and the reason; null where it is another error. */
export function describeSystemError(error: unknown): string | null {
  const { path } = error as NodeJS.ErrnoException;
  const reason = systemReason(error);
  return reason === null || path === undefined ? reason : `${path}: ${reason}`;
}

/**
 * Does `work` on the file `path` (absolute). Temporary files, locks and folders are our affair: an error of the system
 * with one of them names that file.
 */
export function namingFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw nameFile(path, error);
  }
}

/** The error, naming the file `path` if it is one of the system. */
export function nameFile(path: string, error: unknown): unknown {
  return (error as NodeJS.ErrnoException).syscall === undefined
    ? error
    : Object.assign(error as Error, { path });
}
