/** Finds what may be skills' names in a text; whether they are meant is settled afterwards. */
import { type LanguageNames, type NamedSkill, stepKey, stepTo } from './compile-vocabulary.ts';
import type { ScannedToken } from './scan-text.ts';

/** A name met in a text, as the pieces `from` up to but not including `to`. */
export interface FoundName {
  from: number;
  to: number;
  named: NamedSkill;
}

/** The names in a text from left to right, the longest at each place (`React Native` before `React`); none overlap. */
export function findNames(tokens: readonly ScannedToken[], names: LanguageNames): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const longest = longestName(tokens, from, names);
    if (!longest) continue;
    if (!isPartOfWord(tokens, longest)) found.push(longest);
    from = longest.to - 1;
  }
  return found;
}

function longestName(tokens: readonly ScannedToken[], from: number, names: LanguageNames): FoundName | null {
  let longest: FoundName | null = null;
  let node = names.start((tokens[from] as ScannedToken).key);
  for (let index = from; node; index += 1) {
    if (node.named) longest = { from, to: index + 1, named: node.named };
    const next = tokens[index + 1];
    if (!node.next || !next || !joins(tokens[index] as ScannedToken, next)) break;
    node = stepTo(node, stepKey(tokens[index], next)) ?? null;
  }
  return longest;
}

/** Whether two pieces can belong to one name: a blank, a sign such as `-` or `/`, or an editor's line break between. */
function joins(left: ScannedToken, right: ScannedToken): boolean {
  const { gap } = right;
  if (left.sentence !== right.sentence) return false;
  if (left.key.length === 1 && right.key.length === 1) return /^(?:[-/.&]|\s*&\s*)$/u.test(gap);
  if (gap === ' ' || gap === '') return true;
  return /^\s+$/u.test(gap) || /^(?:\s*[-‐‑–/&+]\s*|[._'’])$/u.test(gap);
}

/** A single letter that a sign ties to its neighbour is no name: the C of `USB-C`, the R of `R&D`, the S of `it's`. */
function isPartOfWord(tokens: readonly ScannedToken[], { from, to }: FoundName): boolean {
  if (to - from > 1 || (tokens[from] as ScannedToken).key.length > 1) return false;
  const before = (tokens[from] as ScannedToken).gap;
  const after = tokens[to]?.gap ?? ' ';
  return (
    /^[-‐‑&.'’+]$/u.test(before) || /^[&'’+]$/u.test(after) || /^\.$/u.test(after) || /^[-‐‑]$/u.test(after)
  );
}
