/** One line of the table that the bench prints. */

/** A bar and what was measured against it. */
export interface Row {
  what: string;
  bar: string;
  measured: string;
  holds: boolean;
}

/** What the groups share. */
export interface Bench {
  /** The repository. */
  project: string;
  /** A data folder with so many applications, written at the first call. */
  data(count: number): string;
  /** The site built from it, at the first call. */
  site(count: number): Promise<string>;
  /** A folder of that name for files that need not last. */
  scratch(name: string): string;
}

/** `12 ms`, `1.84 s`. */
export function time(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}

/** `2.31 ×`. */
export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

/** `1.2 MB`, `14.3 kB`. */
export function size(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(2)} MB` : `${(bytes / 1000).toFixed(1)} kB`;
}
