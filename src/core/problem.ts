/** What is wrong with a file, as a value: a place, a sentence, and what to write instead. */

import { revealHidden } from './plain-text.ts';

/** One thing wrong with one file. */
export interface Problem {
  /** A stable name of the rule that found it, kebab-case. */
  code: string;
  /** The path from the data folder, with `/`. */
  path: string;
  /** 1-based line of the offending value. */
  line: number;
  /** 1-based column, in UTF-16 code units as editors count. */
  column: number;
  /** What is wrong, without a full stop. */
  message: string;
  /** What to write instead, a clause such as `did you mean "phone_screen"?`; null where there is nothing to add. */
  expected: string | null;
}

/** A warning on one line: as a problem, with `warning:` before its text. */
export function formatWarning(warning: Problem): string {
  return formatProblem({ ...warning, message: `warning: ${warning.message}` });
}

/** The problem on one line: `applications/acme.md:9:22  unknown status "x"; did you mean "y"?`. */
export function formatProblem(problem: Problem): string {
  // A file may be called anything, and hold anything: neither breaks the line or steers a terminal, and both are seen.
  const place = `${revealHidden(problem.path)}:${problem.line}:${problem.column}`;
  const text = problem.expected === null ? problem.message : `${problem.message}; ${problem.expected}`;
  return `${place}  ${revealHidden(text.replace(/\s*[\r\n]+\s*/g, ' '))}`;
}

/** Problems by path, then line, then column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
