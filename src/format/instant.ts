/** Instants as JavaScript dates, for libraries that want them. The clock is not asked here. */

/** A date as JavaScript has it. */
// biome-ignore lint/style/noRestrictedGlobals: the type alone.
export type Instant = Date;

/** The date of milliseconds since the Unix epoch. */
export function dateAt(epochMilliseconds: number): Instant {
  // biome-ignore lint/style/noRestrictedGlobals: an instant that is given, not now.
  return new Date(epochMilliseconds);
}

/** The milliseconds since the Unix epoch of a date-time as mails write it; null where it cannot be read. */
export function readInstant(text: string): number | null {
  // biome-ignore lint/style/noRestrictedGlobals: an instant that is given, not now.
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}
