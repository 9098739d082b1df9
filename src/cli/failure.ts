/**
 * What a failure means: its exit status and its sentence. Errors are known by name, so that the start loads nothing of
 * the rooms that throw them.
 */
import { describeSystemError } from '../store/system-error.ts';

/** 2 where the command was misused, 0 where help or the version was asked for, else 1. */
export function exitStatusOf(error: unknown): number {
  const { name, exitCode, named } = error as { name?: string; exitCode?: number; named?: boolean };
  if (isTold(error)) return exitCode === 0 ? 0 : 2;
  switch (name) {
    case 'UsageError':
    case 'ClockError':
      return 2;
    case 'DataFolderError':
      return named ? 2 : 1;
    default:
      return 1;
  }
}

/** Whether commander itself has said what was wrong with the words. */
export function isTold(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('commander.');
}

/** Names of errors that only a fault of ours throws. */
const faults = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'AssertionError']);

/** A sentence for people. A stack trace only with `APPTRACK_DEBUG` set. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.APPTRACK_DEBUG) return error.stack ?? error.message;
  const reason = describeSystemError(error);
  if (reason !== null) return reason;
  if (error.name === 'ReadOnlyFileError') return `${error.message}. Make it writable, or add --force`;
  if (!faults.has(error.name)) return error.message;
  return `a fault in AppTrack itself: ${error.message} (set APPTRACK_DEBUG=1 to see where)`;
}
