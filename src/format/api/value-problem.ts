/** What is wrong with a value of JSON, and where it stands. */

/** What is wrong with one value that was sent; `pointer` says where (RFC 6901), or names a parameter. */
export interface ValueProblem {
  code: string;
  pointer: string;
  message: string;
  expected: string | null;
}

/** The way from the body to a value in it. */
export type Path = readonly PropertyKey[];

/** A problem of the value at the end of a path. */
export function problemAt(path: Path, code: string, message: string, expected: string): ValueProblem {
  const parts = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  // A key may hold half of a surrogate pair, which not every reader of JSON takes.
  return { code, pointer: parts.join('').toWellFormed(), message: message.toWellFormed(), expected };
}

/** What the value at the end of a path is called in a sentence. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the body';
  return typeof last === 'number' ? `an item of ${nameOf(path.slice(0, -1))}` : String(last);
}
