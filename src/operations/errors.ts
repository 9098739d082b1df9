/** Why something a person asked for was not done. Messages are for people; nothing was written. */
import { plainLine } from '../core/plain-text.ts';
import { formatProblem, type Problem } from '../core/problem.ts';

/** A message in lines: one, or several. What stands within a line never makes another. */
export type Message = string | readonly string[];

function messageText(message: Message): string {
  return [message].flat().map(plainLine).join('\n');
}

/** The person asked for what does not exist or makes no sense: an unknown id or status, a malformed date. */
export class UsageError extends Error {
  override name = 'UsageError';
  /** What is wrong with the values that were given, where that is known one by one. */
  readonly problems: readonly Problem[];
  constructor(message: Message, problems: readonly Problem[] = []) {
    super(messageText(message));
    this.problems = problems;
  }
}

/** What was asked for makes sense and could not be done. */
export class WorkError extends Error {
  override name = 'WorkError';
  constructor(message: Message) {
    super(messageText(message));
  }
}

/** A file has problems, or would have them after the change. */
export class InvalidFileError extends WorkError {
  override name = 'InvalidFileError';
  readonly problems: readonly Problem[];
  constructor(message: string, problems: readonly Problem[]) {
    super([message, ...problems.map(formatProblem)]);
    this.problems = problems;
  }
}

/** What is said of a change that would leave a file with problems. */
export const wouldBeInvalid = 'nothing was written, for the file would be invalid:';

/** A file had problems before anything was done to it. */
export class BrokenFileError extends InvalidFileError {}

/** A part of a name that several things have: `what` says so, `ids` are theirs. */
export class AmbiguousError extends UsageError {
  readonly what: string;
  readonly ids: readonly string[];
  constructor(what: string, ids: readonly string[], lines: readonly string[]) {
    super([what, ...lines]);
    this.what = what;
    this.ids = ids;
  }
}
