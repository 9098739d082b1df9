/** Values of JSON beside those of a frontmatter. */
import type { YamlValue } from '../format/write-yaml.ts';
import { isMapping } from '../format/yaml-values.ts';

/** Whether a value of JSON says that there is none. */
export function isNothing(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Values of JSON as the frontmatter has them: no nothing, and `true` as a word. */
export function yamlOf(value: unknown): YamlValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(yamlOf);
  if (isMapping(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, isNothing(inner) ? null : yamlOf(inner)]),
    );
  }
  return String(value);
}

/** Whether two values of JSON are the same, a missing key counting as null. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return (a ?? null) === (b ?? null);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(own(a, key), own(b, key)));
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
