/** "Did you mean …?": the known word nearest to what somebody wrote. */
import { foldText } from './fold-text.ts';

/** Words longer than this are no misspelling of anything. */
const longest = 64;

/**
 * The nearest of `known` to `word`, or null where none is near. Case, accents and the separators `_`, `-` and
 * blank do not count; none is allowed in words of one or two letters, one in words of up to five, two up to nine, three beyond.
 * Of equally near words the first wins.
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const written = compared(word);
  const allowed = written.length <= 2 ? 0 : written.length <= 5 ? 1 : written.length <= 9 ? 2 : 3;
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    const folded = compared(candidate);
    if (Math.abs(folded.length - written.length) >= least) continue;
    const distance = damerauLevenshtein(written, folded);
    // A word of which nothing is left is another word.
    if (distance >= least || distance >= Math.max(folded.length, 1)) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}

/**
 * The nearest of `known`, or else the only one that `word` (three letters or more) is the start or a part of:
 * for short names that people type from memory.
 */
export function suggestWord(word: string, known: Iterable<string>): string | null {
  const all = [...known];
  const near = nearestWord(word, all);
  const part = compared(word);
  if (near !== null || part.length < 3) return near;
  const holding = all.filter((candidate) => compared(candidate).includes(part));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/** The clause of a problem: `did you mean "phone_screen"?`, or else `expected one of a, b, c`. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = suggestWord(word, known);
  if (near !== null) return `did you mean "${near}"?`;
  return known.length === 1 ? `expected ${known[0]}` : `expected one of ${known.join(', ')}`;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`, no part changed twice
 * (optimal string alignment: Damerau 1964, Levenshtein 1966).
 */
export function damerauLevenshtein(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let before: number[] = [];
  let last = to.map((_, index) => index);
  last.push(to.length);
  for (const [i, char] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const replaced = (last[j] ?? 0) + (char === other ? 0 : 1);
      const least = Math.min(replaced, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      const swapped = i > 0 && j > 0 && char === to[j - 1] && from[i - 1] === other;
      row.push(swapped ? Math.min(least, (before[j - 1] ?? 0) + 1) : least);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

function compared(word: string): string {
  return foldText(word).replace(/[\s_-]+/g, '');
}
