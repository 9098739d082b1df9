/** A quick look at a text for names of skills, before it is read in earnest. */
import { foldText } from '../fold-text.ts';
import { keysOfName } from './compile-vocabulary.ts';
import type { SkillEntry } from './vocabulary-text.ts';

/**
 * Tells of a passage without markup whether it may name one of these skills. It errs on one side alone: what it says no
 * to names none of them; a property test holds it to that.
 */
export function mayNameOneOf(skills: Iterable<SkillEntry>): (passage: string) => boolean {
  const patterns = new Set<string>();
  for (const { names } of skills) {
    for (const { text } of names) {
      const [longest] = keysOfName(text).sort((a, b) => b.length - a.length);
      if (longest !== undefined) patterns.add(patternOf(longest));
    }
  }
  if (patterns.size === 0) return () => false;
  const pattern = new RegExp(`(?:^|[^a-z0-9_])(?:${[...patterns].join('|')})`);
  return (passage) => unusual.test(passage) || pattern.test(folded(passage));
}

/**
 * Beyond letters of Western languages and the signs of their print, folding a whole passage may give other letters than
 * folding its words one by one.
 */
const unusual = /[^\0-\x7f\u00a0-\u024f\u2010-\u2027\u20ac]/u;

function folded(passage: string): string {
  const lower = passage.toLowerCase();
  return /[^\0-\x7f]/.test(lower) ? foldText(lower) : lower;
}

/** How a word of a name begins, in either number; of a short one, how it ends, too: `C` is not in every word with a c. */
function patternOf(key: string): string {
  const start = key.replace(/(?:ies|y|s)$/, '').replace(/[^\p{L}\p{N}_]/gu, '\\$&');
  return key.length > 3 || !/[a-z0-9_]$/.test(key) ? start : `${start}(?:ies?|y)?s{0,2}\\d{0,2}(?![a-z0-9_])`;
}
