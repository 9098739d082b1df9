/**
 * Schemas of what a person writes: each takes a value as YAML has it (a text, null, a list, a mapping), reads it or
 * refuses it in words for people, and hands what it read to the schema of the value itself. That schema is the one
 * that the API's documents and the JSON Schema for editors are made of.
 */
import * as z from 'zod/mini';
import { misspeltKey } from '../known-keys.ts';
import { isMapping, type YamlMapping } from '../yaml-values.ts';
import { Refusal, refuse, refuseKey } from './refusal.ts';

/** Reads one value, or refuses it. */
export type Read<Value> = (value: unknown) => Value | Refusal;

/** A schema that takes what YAML has and gives a `Value`. */
export type Written<Value> = z.ZodMiniType<Value, unknown>;

/** Whether a value is missing or written as nothing. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A value read by a function; a missing key is read as undefined. */
export function written<Value>(read: Read<Value>, value: z.core.$ZodType<Value>): Written<Value> {
  const reading = z.transform((input: unknown, { issues }): unknown => {
    const result = read(input);
    if (!(result instanceof Refusal)) return result;
    refuse(issues, result, input);
    return undefined;
  });
  return z.pipe(reading, value as z.core.$ZodType<Value, unknown>);
}

/** A key that may be missing: then it is null. */
export function optional<Value>(
  read: Read<Value | null>,
  value: z.core.$ZodType<Value>,
): Written<Value | null> {
  return written<Value | null>((input) => (isAbsent(input) ? null : read(input)), z.nullable(value));
}

/** A key that may be missing: then it is `fallback`. */
export function defaulted<Value>(
  read: Read<Value>,
  value: z.core.$ZodType<Value>,
  fallback: Value,
): Written<Value> {
  // Null may be written, but is never what comes of it.
  const nullable = z.nullable(value) as z.core.$ZodType as z.core.$ZodType<Value>;
  return written((input) => (isAbsent(input) ? fallback : read(input)), nullable);
}

/** A key that must be there; `name` is the key's. */
export function required<Value>(
  name: string,
  read: Read<Value>,
  value: z.core.$ZodType<Value>,
): Written<Value> {
  return written((input) => {
    if (!isAbsent(input) && (typeof input !== 'string' || input.trim() !== '')) return read(input);
    const message = input === undefined ? `${name} is missing` : `${name} is empty`;
    return new Refusal('missing-key', message, `add "${name}: …"`);
  }, value);
}

/** What may be missing: then it is null. */
export function orNull<Value>(inner: z.core.$ZodType<Value>): Written<Value | null> {
  const present = z.transform((input: unknown): unknown => input ?? null);
  return z.pipe(present, z.nullable(inner) as z.core.$ZodType<Value | null, unknown>);
}

/**
 * One of several ways to write a value, for `z.union`; `isOne` tells whether it is meant, and is right about one of
 * them only. What is written another way ends this one at once, whereas a refusal within does not: so zod tells what
 * is wrong with the way that was meant, and nothing of the others.
 */
export function way<Value>(
  isOne: (value: unknown) => boolean,
  inner: z.core.$ZodType<Value>,
): Written<Value> {
  const check = z.transform((input: unknown, { issues }): unknown => {
    if (!isOne(input)) issues.push({ code: 'custom', message: 'written another way', input });
    return input;
  });
  return z.pipe(check, inner as z.core.$ZodType<Value, unknown>);
}

/** What is wrong with a key of a mapping; null for a key that may stand there. */
export type CheckKey = (key: string) => Refusal | null;

/** A mapping, checked by the schema of its values, its keys by `checkKey`; `hint` says how it is written. */
export function mapping<Value>(
  name: string,
  value: z.core.$ZodType<Value>,
  { hint, checkKey }: { hint: string; checkKey: CheckKey },
): Written<Value> {
  const isOne = z.transform((input: unknown, { issues }): unknown => {
    if (isMapping(input)) {
      checkKeys(input, checkKey, issues);
      return input;
    }
    refuse(issues, new Refusal('wrong-type', `${name} is not a mapping`, hint), input);
    return undefined;
  });
  return z.pipe(isOne, value as z.core.$ZodType<Value, unknown>);
}

/** Refuses the keys of a mapping that may not stand there. */
export function checkKeys(values: YamlMapping, checkKey: CheckKey, issues: z.core.$ZodRawIssue[]): void {
  for (const key of Object.keys(values)) {
    const refusal = checkKey(key);
    if (refusal !== null) refuseKey(issues, key, refusal, values);
  }
}

/** A list of items, missing as empty; `alone` may turn a value that is no list into one. */
export function list<Item>(
  name: string,
  item: z.core.$ZodType<Item>,
  alone: (value: unknown) => unknown[] | null = () => null,
): Written<Item[]> {
  const items = z.array(item);
  return written<Item[]>((input) => {
    if (isAbsent(input)) return [];
    const all = Array.isArray(input) ? input : alone(input);
    return (
      (all as Item[] | null) ??
      new Refusal('wrong-type', `${name} is not a list`, 'write one "- " line for each item')
    );
  }, items);
}

/** Takes any key but what is probably a misspelling of a known one; `familiar` ones are people's own. */
export function noMisspellingOf(known: readonly string[], familiar: readonly string[] = []): CheckKey {
  return (key) => {
    const meant = misspeltKey(key, known, familiar);
    return meant === null ? null : unknownKey(key, `did you mean "${meant}"?`);
  };
}

/** Takes none but the known keys. */
export function noneBut(known: readonly string[]): CheckKey {
  return (key) => {
    if (known.includes(key)) return null;
    const meant = misspeltKey(key, known);
    return unknownKey(
      key,
      meant === null ? `expected one of ${known.join(', ')}` : `did you mean "${meant}"?`,
    );
  };
}

function unknownKey(key: string, expected: string): Refusal {
  return new Refusal('unknown-key', `unknown key ${JSON.stringify(key)}`, expected);
}

/** The schema with what the JSON Schema says of it. */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
  more: z.core.GlobalMeta = {},
): Schema {
  z.globalRegistry.add(schema, { description, ...more });
  return schema;
}
