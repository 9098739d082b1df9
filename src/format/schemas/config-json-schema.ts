/** The configuration as JSON Schema. */
import { defaultConfig } from '../../core/config.ts';
import { configSchema } from './config.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/** The JSON Schema of `apptrack.config.yaml`, which has none but known keys. */
export function configJsonSchema(): JsonSchema {
  const schema = jsonSchemaOf(configSchema(defaultConfig()), 'Settings', 'The settings of a tracker.');
  return { ...schema, additionalProperties: false };
}
