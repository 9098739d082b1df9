/** What the system says where a file cannot be written or read, for people: of which file, and why. */

/** Its reasons, in words. */
const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the device does not take it',
  EFBIG: 'the file would be larger than the system allows',
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

/** An error of the system as a sentence; null where it is another error. */
export function describeSystemError(error: unknown): string | null {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  if (reason === undefined) return null;
  return path === undefined ? reason : `${path}: ${reason}`;
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
