/** What zod found wrong, as faults at offsets. */
import type { ZodError } from 'zod';
import { isRule } from './checks/rules.ts';
import type { Fault } from './frontmatter.ts';
import type { PathKey } from './yaml-precise.ts';

/**
 * A fault for each issue. Its offset is within the YAML; -1, the very start of the file, where a key is missing
 * at the top.
 */
export function schemaFaults(error: ZodError, offsetOf: (path: readonly PathKey[]) => number): Fault[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const params = (issue.code === 'custom' ? issue.params : undefined) ?? {};
    const missing =
      path.length === 1 && /^missing-/.test(String(params.code)) && / is missing$/.test(issue.message);
    return {
      code: isRule(params.code) ? params.code : 'wrong-type',
      offset: missing ? -1 : offsetOf(path),
      message: issue.message,
      expected: typeof params.expected === 'string' ? params.expected : null,
    };
  });
}
