/**
 * What a failure means: its exit status and its sentence. Errors are known by name, so that the start loads nothing of
 * the rooms that throw them.
 */

import { plainLine } from '../core/plain-text.ts';
import { describeSystemError } from '../store/system-error.ts';

/** 2 where the command was misused, 0 where help or the version was asked for, 130 where the person broke off, else 1. */
export function exitStatusOf(error: unknown): number {
  const { name, exitCode, named } = error as { name?: string; exitCode?: number; named?: boolean };
  // As of a program that is ended by Ctrl-C: 128 and the number of that signal.
  if (name === 'BrokenOffError') return 130;
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

/** Whether the person knows already: commander has said what was wrong with the words, or they broke off themselves. */
export function isTold(error: unknown): boolean {
  if ((error as { name?: string }).name === 'BrokenOffError') return true;
  return String((error as { code?: unknown }).code).startsWith('commander.');
}

/** Names of errors that only a fault of ours throws. */
const faults = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'AssertionError']);

/** Errors whose message is made of lines: ours of the operations, and what Git says. In any other a line end is of a name. */
const inLines = new Set(['UsageError', 'WorkError', 'InvalidFileError', 'MailboxError', 'Error']);

/** What to tell people of a failure, in lines. A stack trace only with `APPTRACK_DEBUG` set. */
export function failureLines(error: unknown): string[] {
  const debug = process.env.APPTRACK_DEBUG && error instanceof Error ? error.stack : undefined;
  const text = `apptrack: ${debug ?? messageOf(error)}`;
  const several = debug !== undefined || (error instanceof Error && inLines.has(error.name));
  return several ? text.split('\n') : [text];
}

/** A sentence for people. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason = describeSystemError(error);
  if (reason !== null) return plainLine(reason);
  if (error.name === 'ReadOnlyFileError') return `${error.message}. Make it writable, or add --force`;
  if (!faults.has(error.name)) return error.message;
  return `a fault in AppTrack itself: ${error.message} (set APPTRACK_DEBUG=1 to see where)`;
}
