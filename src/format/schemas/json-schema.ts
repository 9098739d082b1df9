/** What files may hold, as JSON Schema (2020-12), for editors and programs. */
import * as z from 'zod/mini';
import { amount, anyText, currency, text } from './values.ts';

/** A JSON Schema or a part of one. */
export type JsonSchema = { [key: string]: unknown };

/** What may be written for a value, where that is more than the value that comes of it: editors read YAML by its own guesses. */
const writtenForms = new Map<z.core.$ZodType, JsonSchema>([
  [anyText, { type: ['string', 'number', 'boolean'] }],
  [text, { type: ['string', 'number', 'boolean'] }],
  [amount, { type: ['number', 'string'] }],
  [currency, { pattern: '^[A-Za-z]{3}$' }],
]);

/**
 * The JSON Schema of what may be written. Keys of a person's own are allowed where nothing says otherwise; what only a
 * look at several values can tell is left to `apptrack check`.
 */
export function jsonSchemaOf(written: z.core.$ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(written, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, writtenForms.get(zodSchema));
      // Zod asks for every key that always comes to a value, written or not.
      if (zodSchema._zod.def.type === 'object')
        jsonSchema.required = (z.globalRegistry.get(zodSchema)?.required as string[] | undefined) ?? [];
    },
  });
  return { $schema, title, description, ...(shorter(schema) as JsonSchema) };
}

/** The same, said shorter: choices within choices are one, and where null may stand too it is one word or type more. */
function shorter(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(shorter);
  if (typeof part !== 'object' || part === null) return part;
  const schema = Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shorter(inner)]));
  if (Array.isArray(schema.required) && schema.required.length === 0) delete schema.required;
  const { anyOf, ...rest } = schema;
  const choices = (anyOf ?? []) as JsonSchema[];
  const [inner, none] = choices;
  if (inner === undefined || choices.length !== 2 || none?.type !== 'null') return schema;
  if (Array.isArray(inner.anyOf)) return { ...rest, anyOf: [...inner.anyOf, none] };
  if (inner.type === 'object') return schema;
  const { type, enum: words, ...more } = inner;
  return {
    ...more,
    ...rest,
    ...(Array.isArray(words) ? { enum: [...words, null] } : { type: [type, 'null'].flat() }),
  };
}
