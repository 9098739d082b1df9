/** Finds phrases of several words among a text's pieces. */
import type { ScannedToken } from './scan-text.ts';

/** A phrase and what it says; `rank` is its place in the list. */
interface Phrase<Value> {
  words: string[];
  value: Value;
  rank: number;
}

/** Phrases by their first word. */
export interface PhraseIndex<Value> {
  get(first: string): readonly Phrase<Value>[] | undefined;
}

/** An index of phrases, in the form of `keyOf`, with what each says; it is made when it is first asked. */
export function phraseIndex<Value>(phrases: () => readonly (readonly [string, Value])[]): PhraseIndex<Value> {
  let index: Map<string, Phrase<Value>[]> | undefined;
  return {
    get(first) {
      index ??= byFirstWord(phrases());
      return index.get(first);
    },
  };
}

function byFirstWord<Value>(phrases: readonly (readonly [string, Value])[]): Map<string, Phrase<Value>[]> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [rank, [phrase, value]] of phrases.entries()) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ words, value, rank }]);
    else known.push({ words, value, rank });
  }
  return index;
}

/** The phrase of the lowest rank that begins in `from` up to `to`, with the pieces that it covers. */
export function findPhrase<Value>(
  tokens: readonly ScannedToken[],
  from: number,
  to: number,
  phrases: PhraseIndex<Value>,
): { value: Value; at: number; end: number } | null {
  let best: { value: Value; at: number; end: number; rank: number } | null = null;
  for (let index = from; index < to; index += 1) {
    const begun = phrases.get((tokens[index] as ScannedToken).key);
    if (begun === undefined) continue;
    for (const { words, value, rank } of begun) {
      if (best && best.rank <= rank) continue;
      if (standsAt(tokens, index, words)) best = { value, at: index, end: index + words.length, rank };
    }
  }
  return best;
}

/** What the first phrase in the list says that begins at a place; null where none does. */
export function phraseAt<Value>(
  tokens: readonly ScannedToken[],
  index: number,
  phrases: PhraseIndex<Value>,
): Value | null {
  const begun = phrases.get((tokens[index] as ScannedToken).key);
  if (begun === undefined) return null;
  for (const { words, value } of begun) if (standsAt(tokens, index, words)) return value;
  return null;
}

/** Whether words stand at a place, all in one sentence; that the first does is known. */
function standsAt(tokens: readonly ScannedToken[], index: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1)
    if (tokens[index + offset]?.key !== words[offset]) return false;
  return words.length === 1 || tokens[index + words.length - 1]?.sentence === tokens[index]?.sentence;
}
