/** Today as a file writes it, in the reader's time zone. */

/** `2026-10-31`. */
export function dayHere(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
