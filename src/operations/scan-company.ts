/**
 * The company of an application file without reading its YAML: to find one file among a thousand by a part of its
 * company must not take longer than changing it.
 */

// No `.`, `^` or `$` by the line: they end a line at U+2028 as well, which YAML does not.
const companyLine = /(?:^|\n)company[ \t]*:(?:[ \t]+(\S[^\r\n]*?))?[ \t]*\r?(?:\n([ \t]+[^\s#])?|$)/;

/**
 * The company that a file names on a line of its own, from the file's text or its start. Null where the file has no
 * frontmatter; undefined where the text does not tell, or tells in a way that only a YAML parser can read.
 */
export function scanCompany(text: string): string | null | undefined {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return null;
  const [, value, continued] = companyLine.exec(frontmatterIn(text, opening[0].length)) ?? [];
  return value === undefined || continued !== undefined ? undefined : scalarIn(value)?.trim() || undefined;
}

function frontmatterIn(text: string, start: number): string {
  const end = text.indexOf('\n---', start - 1);
  return end < 0 ? text.slice(start) : text.slice(start, end + 1);
}

function scalarIn(value: string): string | undefined {
  const single = /^'((?:[^']|'')*)'(?:[ \t]+#[\s\S]*)?$/.exec(value);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  const double = /^"([^"\\]*)"(?:[ \t]+#[\s\S]*)?$/.exec(value);
  if (double) return double[1];
  if (/^["'|>&!*{[#%@`]/.test(value)) return undefined;
  return value.replace(/[ \t]+#[\s\S]*$/, '');
}
