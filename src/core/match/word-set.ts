/** Words kept as text. */

/** The words of a text that blanks divide. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
