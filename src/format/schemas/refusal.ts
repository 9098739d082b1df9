/** How a schema says what is wrong: a zod issue that carries the rule, and what to write instead. */
import type * as z from 'zod/mini';
import type { RuleCode } from '../checks/rules.ts';
import type { Fault } from '../fault.ts';
import type { PathKey } from '../yaml-precise.ts';
import type { YamlMapping } from '../yaml-values.ts';

/** What a value is refused with. */
export class Refusal {
  readonly code: RuleCode;
  readonly message: string;
  readonly expected: string | null;
  /** A refusal by the rule `code`: what is wrong, and what to write instead. */
  constructor(code: RuleCode, message: string, expected: string | null = null) {
    this.code = code;
    this.message = message;
    this.expected = expected;
  }
}

/** Where zod collects the issues of a value. */
type Issues = z.core.$ZodRawIssue[];

/** Refuses the value that is being checked, or what stands at `path` in it. Checks of the whole are made all the same. */
export function refuse(
  issues: Issues,
  refusal: Refusal,
  input: unknown,
  path: readonly PathKey[] = [],
): void {
  const { message } = refusal;
  // Zod puts keys in front of an issue's path, so the array must be the issue's own.
  issues.push({ code: 'custom', message, params: { refusal }, input, path: [...path], continue: true });
}

/** Refuses a key of the mapping that is being checked; what stands at its other keys is checked all the same. */
export function refuseKey(issues: Issues, key: string, refusal: Refusal, input: YamlMapping): void {
  const { message } = refusal;
  issues.push({
    code: 'unrecognized_keys',
    keys: [key],
    message,
    params: { refusal },
    input,
    continue: true,
  });
}

/** A check of a whole, made even where a part of it is wrong by itself; such a part is undefined. The refusal stands at `path` below it. */
export function holds<Value>(
  isRight: (value: Value) => boolean,
  refusal: Refusal,
  path: PathKey[] = [],
): z.core.CheckFn<Value> {
  return ({ value, issues }) => {
    if (!isRight(value)) refuse(issues, refusal, value, path);
  };
}

/** Zod's issues as faults. An offset is within the YAML; -1, the very start of the file, where a key is missing at the top. */
export function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  offsetOf: (path: readonly PathKey[], what: 'key' | 'value') => number,
): Fault[] {
  return issues.map((issue) => {
    const { code, message, expected } = refusalOf(issue);
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const missing = path.length === 1 && code.startsWith('missing-') && message.endsWith(' is missing');
    const isKey = issue.code === 'unrecognized_keys';
    const offset = isKey ? offsetOf([...path, ...issue.keys], 'key') : offsetOf(path, 'value');
    return { code, offset: missing ? -1 : offset, message, expected };
  });
}

/** What a schema refused a value with: in zod's own words where no reader was asked. */
export function refusalOf(issue: z.core.$ZodIssue): Refusal {
  const { params } = issue as { params?: { refusal?: unknown } };
  return params?.refusal instanceof Refusal ? params.refusal : new Refusal('wrong-type', issue.message);
}
