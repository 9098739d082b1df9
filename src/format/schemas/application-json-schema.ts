/** The frontmatter of an application as JSON Schema. */
import { type Config, defaultConfig } from '../../core/config.ts';
import { frontmatterSchema } from './application.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** The JSON Schema of an application's frontmatter under a configuration. */
export function applicationJsonSchema(config: Config = defaultConfig()): JsonSchema {
  return jsonSchemaOf(frontmatterSchema(config), 'Application', 'The frontmatter of one application file.');
}
