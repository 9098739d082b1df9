/**
 * The company of an application file without reading its YAML: to find one file among a thousand by a part of its
 * company must not take longer than changing it.
 */

const companyLine = /^company[ \t]*:(?:[ \t]+(\S.*?))?[ \t]*$/;

/**
 * The company that a file names on a line of its own. Null where the file has no frontmatter; undefined where the
 * frontmatter says it in another way, which only a YAML parser can read.
 */
export function companyIn(text: string): string | null | undefined {
  const lines = frontmatterLines(text);
  if (lines === null) return null;
  const index = lines.findIndex((line) => companyLine.test(line));
  const value = companyLine.exec(lines[index] ?? '')?.[1];
  const continued = /^[ \t]+[^ \t#]/.test(lines[index + 1] ?? '');
  if (value === undefined || continued) return undefined;
  return scalarIn(value);
}

function frontmatterLines(text: string): string[] | null {
  const start = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (start === null) return null;
  const end = text.indexOf('\n---', start[0].length - 1);
  return end < 0 ? null : text.slice(start[0].length, end).split(/\r?\n/);
}

function scalarIn(value: string): string | undefined {
  const single = /^'((?:[^']|'')*)'(?:[ \t]+#.*)?$/.exec(value);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  const double = /^"([^"\\]*)"(?:[ \t]+#.*)?$/.exec(value);
  if (double) return double[1];
  if (/^["'|>&!*{[#%@`]/.test(value)) return undefined;
  return value.replace(/[ \t]+#.*$/, '');
}
