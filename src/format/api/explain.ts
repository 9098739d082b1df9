/** What is wrong with a value that was sent, in words that name what would have been right. */
import type * as z from 'zod';
import { parseDateTime } from '../../core/local-date-time.ts';
import { oddYear } from '../../core/odd-year.ts';
import { nearestWord, suggestion } from '../../core/suggest.ts';
import { formOf, type JsonSchema, jsonSchemaOf, keysOf, memberOf, optionsOf } from './forms.ts';
import { nameOf, type Path, problemAt, type ValueProblem } from './value-problem.ts';

type Issue = z.core.$ZodIssue;

/** A value with the place that it has in the body, and what may stand there. */
interface Place {
  path: Path;
  value: unknown;
  schema: JsonSchema;
}

/** A value under a schema, or everything that is wrong with it. */
export type Checked<Value> = { value: Value; problems: null } | { value: null; problems: ValueProblem[] };

/**
 * Holds a value of JSON against a schema. A key that is probably misspelt is wrong even where others are kept, and so
 * is a day after `lastYear` or long past.
 */
export function checkValue<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  lastYear: number,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(value);
  const root = { path: [], value, schema: jsonSchemaOf(schema) };
  const odd = oddYearsIn(root, lastYear);
  const found = (result.success ? [] : explainAll(result.error.issues, root)).filter(
    ({ pointer }) => !odd.some((one) => one.pointer === pointer),
  );
  const problems = withoutMeant([...found, ...odd, ...misspeltIn(root)]);
  if (problems.length > 0 || !result.success) return { value: null, problems };
  return { value: result.data, problems: null };
}

/** The fields that a schema asks for, with their forms. */
export function expectedForm(schema: z.ZodType): string {
  return `expected ${formOf(jsonSchemaOf(schema))}`;
}

function explainAll(issues: readonly Issue[], place: Place): ValueProblem[] {
  return issues.flatMap((issue) => explain(issue, placeAt(place, issue.path)));
}

function explain(issue: Issue, place: Place): ValueProblem[] {
  const { path, value, schema } = place;
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(shapeWithout(issue.keys, place));
    return issue.keys.map((key) => unknownKey(path, key, suggestion(key, known)));
  }
  if (value === undefined)
    return [problemAt(path, 'missing', `${nameOf(path)} is missing`, `expected ${formOf(schema)}`)];
  if (issue.code === 'invalid_union' && isObject(value)) return explainUnion(issue.errors, place);
  const words = optionsOf(schema).flatMap(({ enum: all = [] }) => all.map(String));
  if (issue.code === 'invalid_value' && typeof value === 'string' && words.length > 0)
    return [
      problemAt(path, 'invalid-value', `unknown ${nameOf(path)} ${shown(value)}`, suggestion(value, words)),
    ];
  const kinds = optionsOf(schema).flatMap(({ type = [] }) => type);
  const fits = kinds.some((kind) => kindOf(value) === (kind === 'integer' ? 'number' : kind));
  return [
    fits
      ? problemAt(
          path,
          'invalid-value',
          `${nameOf(path)} cannot be ${shown(value)}`,
          `expected ${formOf(schema)}`,
        )
      : problemAt(
          path,
          'invalid-type',
          `${nameOf(path)} is ${kindNames[kindOf(value)]}`,
          `expected ${formOf(schema)}`,
        ),
  ];
}

/** Of the shapes that an object may have, the one that it would have without some keys. */
function shapeWithout(keys: readonly string[], { value, schema }: Place): JsonSchema {
  const others = Object.keys(value as object).filter((key) => !keys.includes(key));
  const fits = optionsOf(schema).find((option) => {
    const known = keysOf(option);
    if (option.type !== 'object') return false;
    return others.every((key) => known.includes(key)) && !keys.some((key) => known.includes(key));
  });
  return fits ?? schema;
}

/** Of the shapes that an object may have, the one that is nearest is explained. */
function explainUnion(errors: readonly Issue[][], place: Place): ValueProblem[] {
  const { path, value, schema } = place;
  const keys = Object.keys(value as object);
  if (keys.length === 0)
    return [problemAt(path, 'missing', `${nameOf(path)} is empty`, `expected ${formOf(schema)}`)];
  const known = keysOf(schema);
  const unknown = keys.filter((key) => known.length > 0 && !known.includes(key));
  if (unknown.length > 0) return unknown.map((key) => unknownKey(path, key, suggestion(key, known)));
  const shapes = optionsOf(schema).map((option, index) => {
    const issues = errors[index] ?? [];
    return { option, issues, cost: issues.reduce((sum, issue) => sum + costOf(issue, value), 0) };
  });
  const [nearest] = shapes.filter(({ option }) => option.type === 'object').sort((a, b) => a.cost - b.cost);
  if (nearest === undefined)
    return [problemAt(path, 'invalid-type', `${nameOf(path)} is an object`, `expected ${formOf(schema)}`)];
  return explainAll(nearest.issues, { ...place, schema: withAllWords(nearest.option, schema) });
}

/** How far an issue takes a value from a shape: a field that is missing may only have been forgotten. */
function costOf(issue: Issue, value: unknown): number {
  if (issue.code === 'unrecognized_keys') return 3 * issue.keys.length;
  return valueAt(value, issue.path) === undefined ? 1 : 3;
}

/** One shape of a union, whose words are those that any of the shapes has for the field. */
function withAllWords(shape: JsonSchema, union: JsonSchema): JsonSchema {
  const wordsOf = (key: string) =>
    optionsOf(union).flatMap(({ properties = {} }) => {
      const field = properties[key];
      if (typeof field !== 'object') return [];
      return field.enum ?? (typeof field.const === 'string' ? [field.const] : []);
    });
  const properties = Object.entries(shape.properties ?? {}).map(([key, field]) => {
    const words = wordsOf(key);
    return [key, words.length === 0 ? field : { type: 'string' as const, enum: [...new Set(words)] }];
  });
  return { ...shape, properties: Object.fromEntries(properties) };
}

/** The keys of objects that keep other keys, too, where a key is probably a misspelling of one that they know. */
function misspeltIn({ path, value, schema }: Place): ValueProblem[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      misspeltIn({ path: [...path, index], value: item, schema: memberOf(schema, index) }),
    );
  if (!isObject(value)) return [];
  const known = keysOf(schema);
  const isOpen = optionsOf(schema).every(({ additionalProperties }) => additionalProperties !== false);
  return Object.entries(value).flatMap(([key, member]) => {
    if (known.includes(key))
      return misspeltIn({ path: [...path, key], value: member, schema: memberOf(schema, key) });
    const meant = isOpen ? nearestWord(key, known) : null;
    return meant === null ? [] : [unknownKey(path, key, `did you mean "${meant}"?`)];
  });
}

/** The days and date-times that are of an odd year. */
function oddYearsIn({ path, value, schema }: Place, lastYear: number): ValueProblem[] {
  if (typeof value === 'string') {
    const odd = isDay(schema) ? oddYear(value, lastYear) : null;
    return odd === null ? [] : [problemAt(path, 'odd-year', odd.message, odd.expected)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const part = Array.isArray(value) ? Number(key) : key;
    return oddYearsIn({ path: [...path, part], value: member, schema: memberOf(schema, part) }, lastYear);
  });
}

/** Whether a day, or a date-time like the example, may stand there. */
function isDay(schema: JsonSchema): boolean {
  return optionsOf(schema).some(
    ({ format, examples = [] }) =>
      format === 'date' || examples.some((example) => parseDateTime(String(example)) !== null),
  );
}

/** A field that is missing because its key is misspelt is told once. */
function withoutMeant(problems: readonly ValueProblem[]): ValueProblem[] {
  const meant = new Set(
    problems
      .filter(({ code }) => code === 'unknown-key')
      .map(
        ({ pointer, expected }) =>
          `${parentOf(pointer)}/${/^did you mean "(.*)"\?$/.exec(expected ?? '')?.[1]}`,
      ),
  );
  return problems.filter(({ code, pointer }) => code !== 'missing' || !meant.has(pointer));
}

function unknownKey(path: Path, key: string, expected: string): ValueProblem {
  return problemAt([...path, key], 'unknown-key', `unknown key ${shown(key)}`, expected);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function placeAt(place: Place, path: Path): Place {
  return {
    path: [...place.path, ...path],
    value: valueAt(place.value, path),
    schema: path.reduce<JsonSchema>(memberOf, place.schema),
  };
}

function valueAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const part of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, part)) return undefined;
    inner = Reflect.get(inner, part);
  }
  return inner;
}

const kindNames = {
  null: 'null',
  array: 'a list',
  object: 'an object',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
} as const;

function kindOf(value: unknown): keyof typeof kindNames {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'object' | 'string' | 'number' | 'boolean';
}

function isObject(value: unknown): value is object {
  return kindOf(value) === 'object';
}

/** A value on one line, cut to a length that fits. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
