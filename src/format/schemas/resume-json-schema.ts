/** A résumé's frontmatter as JSON Schema. */
import { defaultConfig } from '../../core/config.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { resumeSchema } from './resume.ts';

/** The JSON Schema of a résumé's frontmatter; keys of a person's own are allowed. */
export function resumeJsonSchema(): JsonSchema {
  return jsonSchemaOf(resumeSchema(defaultConfig()), 'A résumé', "The frontmatter of a résumé's file.");
}
