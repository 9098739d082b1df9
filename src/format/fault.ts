/** What is wrong with a text, before it is known of which file. */
import type { Problem } from '../core/problem.ts';
import type { RuleCode } from './checks/rules.ts';
import { positionAt } from './text-position.ts';

/** What is wrong at an offset of a text; before its start is at its start. */
export interface Fault {
  code: RuleCode;
  offset: number;
  message: string;
  expected: string | null;
}

/** Faults of a text as problems of a file, in the order of the text. */
export function problemsOf(faults: readonly Fault[], path: string, text: string): Problem[] {
  return faults
    .toSorted((a, b) => Math.max(a.offset, 0) - Math.max(b.offset, 0))
    .map(({ code, offset, message, expected }) => ({
      code,
      path,
      ...positionAt(text, offset),
      message,
      expected,
    }));
}
