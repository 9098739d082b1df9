/** Texts in the JSON that pages carry; light enough for a bookmarklet. */

/** An object of JSON. */
export type Json = Record<string, unknown>;

/** Whether a value is an object with keys. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as one line of text, its character references read; null where there is none. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value['@value'] ?? value.name);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return (
    decodeReferences(String(value))
      .replace(/<[^>]{0,500}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

/** A text with its character references read. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    return named[String(name).toLowerCase()] ?? whole;
  });
}

/** The name of the hiring organisation. */
export function organizationOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const name = textOf(first) ?? (isObject(first) ? textOf(first.legalName ?? first.alternateName) : null);
  // A reference that leads nowhere is no name.
  return name !== null && /^(?:#|_:|https?:)/.test(name) ? null : name;
}
