/** What a failure means: its exit status and its sentence. */
import { CommanderError } from 'commander';
import { UsageError, WorkError } from '../operations/errors.ts';
import { ClockError } from '../store/clock.ts';
import { DataFolderError } from '../store/data-folder.ts';

/** 2 where the command was misused, 0 where help or the version was asked for, else 1. */
export function exitStatusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || error instanceof ClockError) return 2;
  if (error instanceof DataFolderError) return error.named ? 2 : 1;
  return 1;
}

/** Reasons of the system, in words. */
const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

/** A sentence for people. A stack trace only for a fault of our own, and only with `APPTRACK_DEBUG` set. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.APPTRACK_DEBUG) return error.stack ?? error.message;
  const known = [UsageError, WorkError, ClockError, DataFolderError].some((type) => error instanceof type);
  if (known || error.name !== 'Error') return ownMessage(error);
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  if (reason !== undefined) return path === undefined ? reason : `${path}: ${reason}`;
  return error.message;
}

function ownMessage(error: Error): string {
  const broken = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'AssertionError'];
  if (!broken.includes(error.name)) return error.message;
  return `a fault in AppTrack itself: ${error.message} (set APPTRACK_DEBUG=1 to see where)`;
}
