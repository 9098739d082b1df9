/** What the threads of a build found out together, where the compiled pages look for it. */
import type { RankedFigures } from '../core/match/match-document.ts';
import type { Matcher } from '../core/match/matcher.ts';

/** How well an application's résumé answers its posting, and how well each would. */
export interface MatchFigures {
  score: number | null;
  ranking: RankedFigures[];
}

/** The matching of the one reading that a build is made from. */
export interface SharedMatching {
  /** Counts the skills of all postings, but has read only some of them; made at the first need. */
  matcher(): Matcher;
  /** Of the applications that were scored, by their ids. */
  figures: Map<string, MatchFigures>;
}

// The compiled pages bring their own copy of this module; what is shared is kept beside them.
const holder = globalThis as unknown as { [key: symbol]: SharedMatching | undefined };
const key = Symbol.for('apptrack.matching');

/** What is shared in this thread; undefined outside a build. */
export function sharedMatching(): SharedMatching | undefined {
  return holder[key];
}

/** Has all pages of this thread use `matching`. */
export function shareMatching(matching: SharedMatching): void {
  holder[key] = matching;
}
