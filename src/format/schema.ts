/**
 * Schemas of files, as functions: each takes a value as YAML has it and gives a typed one, or says what is wrong and
 * where. Ten thousand files are checked by them at every `list`, so they do nothing but that.
 */
import type { RuleCode } from './checks/rules.ts';
import type { Fault } from './frontmatter.ts';
import type { PathKey } from './yaml-precise.ts';
import { isMapping, type YamlMapping } from './yaml-values.ts';

/** What a field refuses a value with. */
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

/** A refusal, and the path from the value that was checked to the one that was refused. */
export interface Issue {
  path: PathKey[];
  refusal: Refusal;
}

/** Reads one value, or refuses it. */
export type Read<Value> = (value: unknown) => Value | Refusal;

/** Checks a value and all below it, and adds what is wrong to `issues`; a value that is refused comes out undefined. */
export type Field<Value> = (value: unknown, issues: Issue[]) => Value;

/** The value that a schema makes of another one; null where there are issues. */
export function check<Value>(
  field: Field<Value>,
  value: unknown,
): { value: Value; issues: [] } | { value: null; issues: Issue[] } {
  const issues: Issue[] = [];
  const checked = field(value, issues);
  return issues.length === 0 ? { value: checked, issues: [] } : { value: null, issues };
}

/** Issues as faults. An offset is within the YAML; -1, the very start of the file, where a key is missing at the top. */
export function faultsOf(issues: readonly Issue[], offsetOf: (path: readonly PathKey[]) => number): Fault[] {
  return issues.map(({ path, refusal: { code, message, expected } }) => {
    const missing = path.length === 1 && code.startsWith('missing-') && message.endsWith(' is missing');
    return { code, offset: missing ? -1 : offsetOf(path), message, expected };
  });
}

/** Whether a value is missing or written as nothing. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A schema that reads a value with a function; a missing key is read as undefined. */
export function field<Value>(read: Read<Value>): Field<Value> {
  return (value, issues) => {
    const result = read(value);
    return result instanceof Refusal ? refuse(issues, result) : result;
  };
}

/** A key that may be missing: then it gives `fallback`. */
export function optional<Value, Fallback>(read: Read<Value>, fallback: Fallback): Field<Value | Fallback> {
  return field<Value | Fallback>((value) => (isAbsent(value) ? fallback : read(value)));
}

/** A key that must be there; `name` is the key's. */
export function required<Value>(name: string, read: Read<Value>): Field<Value> {
  return field((value) =>
    isAbsent(value) || value === ''
      ? new Refusal(
          'missing-key',
          value === undefined ? `${name} is missing` : `${name} is empty`,
          `add "${name}: …"`,
        )
      : read(value),
  );
}

/** A mapping of these keys and no others; given a mapping only. */
export function object<Values extends object>(
  fields: {
    [Key in keyof Values]: Field<Values[Key]>;
  },
): Field<Values> {
  const keys = Object.keys(fields) as (keyof Values & string)[];
  const checks = keys.map((key) => fields[key]);
  return (value, issues) => {
    const given = value as YamlMapping;
    const values: Partial<Values> = {};
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as keyof Values & string;
      values[key] = below(key, checks[index] as Field<Values[typeof key]>, given[key], issues);
    }
    return values as Values;
  };
}

/** A mapping checked by an object schema. */
export function mapping<Value>(name: string, shape: Field<Value>, hint: string): Field<Value> {
  return (value, issues) =>
    isMapping(value)
      ? shape(value, issues)
      : refuse(issues, new Refusal('wrong-type', `${name} is not a mapping`, hint));
}

/** A list of items, missing as empty; `alone` may turn a value that is no list into one. */
export function list<Item>(
  name: string,
  item: Field<Item>,
  alone: (value: unknown) => unknown[] | null = () => null,
): Field<Item[]> {
  return (value, issues) => {
    if (isAbsent(value)) return [];
    const items = Array.isArray(value) ? value : alone(value);
    if (items !== null) return items.map((one, index) => below(index, item, one, issues));
    return refuse(
      issues,
      new Refusal('wrong-type', `${name} is not a list`, 'write one "- " line for each item'),
    );
  };
}

/** A text read by a function, or a mapping checked by an object schema; null where it is missing. */
export function textOrMapping<Value>(
  name: string,
  read: (text: string) => Value | Refusal,
  shape: Field<Value>,
  hint: string,
): Field<Value | null> {
  const text = field<Value>((value) =>
    typeof value === 'string' ? read(value) : new Refusal('wrong-type', `${name} is a list`, hint),
  );
  return orElse(null, (value, issues) => (isMapping(value) ? shape(value, issues) : text(value, issues)));
}

/** A field that may be missing: then it gives `fallback`. */
export function orElse<Value, Fallback>(fallback: Fallback, inner: Field<Value>): Field<Value | Fallback> {
  return (value, issues) => (isAbsent(value) ? fallback : inner(value, issues));
}

/** A check of a whole, made even where a part of it is wrong by itself; such a part is undefined. The refusal stands at `path` below it. */
export function refine<Value>(
  inner: Field<Value>,
  holds: (value: Value) => boolean,
  refusal: Refusal,
  path: PathKey[] = [],
): Field<Value> {
  return (value, issues) => {
    const checked = inner(value, issues);
    if (checked !== undefined && !holds(checked)) issues.push({ path: [...path], refusal });
    return checked;
  };
}

/** A check of a value as it is written, before it is read. */
export function given<Value>(
  refusalOf: (value: unknown) => Refusal | null,
  inner: Field<Value>,
): Field<Value> {
  return (value, issues) => {
    const refusal = refusalOf(value);
    return refusal === null ? inner(value, issues) : refuse(issues, refusal);
  };
}

/** Makes something else of a value that is right. */
export function transform<Value, Result>(inner: Field<Value>, make: (value: Value) => Result): Field<Result> {
  return (value, issues) => {
    const before = issues.length;
    const checked = inner(value, issues);
    return issues.length === before ? make(checked) : (undefined as Result);
  };
}

/** Checks what stands at a key; its issues get the key in front of their paths. */
function below<Value>(key: PathKey, inner: Field<Value>, value: unknown, issues: Issue[]): Value {
  const before = issues.length;
  const checked = inner(value, issues);
  for (let index = before; index < issues.length; index += 1) issues[index]?.path.unshift(key);
  return checked;
}

function refuse<Value>(issues: Issue[], refusal: Refusal): Value {
  issues.push({ path: [], refusal });
  return undefined as Value;
}
