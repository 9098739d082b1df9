/** Values of keys that AppTrack does not know, as text. */

/** A plain value for people: lists with commas, mappings as `key: value`, indented by nothing but words. */
export function extraText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(extraText).join(', ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, item]) => `${key}: ${extraText(item)}`)
      .join('; ');
  }
  return String(value);
}
