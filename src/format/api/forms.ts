/** The forms that values may have, in short words, from the JSON Schema of what is sent. */
import * as z from 'zod';

/** A JSON Schema, as zod writes it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of what may be sent under a schema. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}

/** What a value may be, one by one; that most may be null as well is not told each time. */
export function optionsOf(schema: JsonSchema): JsonSchema[] {
  if (schema.anyOf !== undefined)
    return schema.anyOf.flatMap((option) => (typeof option === 'object' ? optionsOf(option) : []));
  return schema.type === 'null' ? [] : [schema];
}

/** The schema of a member of a value: of a field, of an item of a list. */
export function memberOf(schema: JsonSchema, part: PropertyKey): JsonSchema {
  for (const { properties, items, additionalProperties } of optionsOf(schema)) {
    const known = typeof part === 'string' && Object.hasOwn(properties ?? {}, part);
    const member = typeof part === 'number' ? items : known ? properties?.[part] : additionalProperties;
    if (typeof member === 'object' && !Array.isArray(member)) return member;
  }
  return {};
}

/** The names of the fields that an object may have. */
export function keysOf(schema: JsonSchema): string[] {
  return [...new Set(optionsOf(schema).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** A form in words: `text`, `a day like 2026-10-31`, `one of hour, day`, `{ "company": text, "url"?: text }`. */
export function formOf(schema: JsonSchema, nested = false): string {
  const forms = [...new Set(optionsOf(schema).map((option) => singleForm(option, nested)))];
  return forms.length === 0 ? 'anything' : joined(forms);
}

function singleForm(schema: JsonSchema, nested: boolean): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}`;
  const [type] = [schema.type].flat();
  switch (type) {
    case 'string':
      if (schema.format === 'date') return 'a day like 2026-10-31';
      return schema.examples === undefined ? 'text' : `text like ${joined(schema.examples.map(String))}`;
    case 'integer':
    case 'number':
      return numberForm(schema, type === 'integer' ? 'a whole number' : 'a number');
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list of ${formOf(memberOf(schema, 0), nested)}`;
    case 'object':
      return objectForm(schema, nested);
    default:
      return 'anything';
  }
}

function numberForm({ minimum, maximum }: JsonSchema, name: string): string {
  // These are zod's bounds of every whole number.
  const least = minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum;
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return `${name}${least === undefined ? '' : ` from ${least}`}${most === undefined ? '' : ` to ${most}`}`;
}

/** The fields with their forms; of an object inside another, their names alone. */
function objectForm(schema: JsonSchema, nested: boolean): string {
  const { properties, required = [] } = schema;
  if (properties === undefined) return `{ "…": ${formOf(memberOf(schema, ''), true)} }`;
  const fields = Object.entries(properties).map(([key, field]) => {
    const name = `"${key}"${required.includes(key) ? '' : '?'}`;
    return nested || typeof field !== 'object' ? name : `${name}: ${formOf(field, true)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
