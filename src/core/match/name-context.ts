/** What stands around a name: the grounds on which an ambiguous one is taken or left. */

import {
  conjunctions,
  cuesBefore,
  cuesBehind,
  listLabels,
  misleading,
  prepositions,
  subjectCues,
} from './context-cues.ts';
import type { FoundName } from './find-names.ts';
import { hasCodedLevel, levelWords } from './language-level.ts';
import { isListItem, type ScannedText, type ScannedToken } from './scan-text.ts';
import { wordSet } from './word-set.ts';

/** Before a language they show that it is meant. */
const levelCues: ReadonlySet<string> = new Set(levelWords);

/** How far before a name a cue may stand, in words. */
const cueReach = 3;

const separator = /[,;|/:•·()[\]–—&+]|\s-\s/u;

/** Whether the name begins an item of an enumeration or a line. */
export function beginsItem({ tokens }: ScannedText, { from }: FoundName): boolean {
  const token = tokens[from] as ScannedToken;
  const previous = tokens[from - 1];
  if (!previous || previous.sentence !== token.sentence) return true;
  return separator.test(token.gap) || conjunctions.has(previous.key);
}

/** Whether the name ends an item of an enumeration, a sentence or a line. */
export function endsItem({ tokens }: ScannedText, { to }: FoundName): boolean {
  const last = tokens[to - 1] as ScannedToken;
  const next = tokens[to];
  if (!next || next.sentence !== last.sentence) return true;
  return separator.test(next.gap) || conjunctions.has(next.key);
}

/** Whether a word beside the name says that a skill is meant. */
export function hasCue(text: ScannedText, name: FoundName): boolean {
  const isLanguage = name.named.skill.kind === 'language';
  if (isLanguage && hasCodedLevel(text, name)) return true;
  const { tokens } = text;
  const first = tokens[name.from] as ScannedToken;
  const next = tokens[name.to];
  const beside = next?.sentence === first.sentence ? next : undefined;
  if (beside && cuesBehind.has(beside.key) && !/[,;.]/u.test(beside.gap)) return true;
  if (!endsItem(text, name) && !(beside && /^\p{Ll}/u.test(beside.raw) && beside.key.length <= 4))
    return false;
  const before = tokens[name.from - 1];
  if (before?.sentence === first.sentence && first.gap === ' ' && prepositions.has(before.key)) return true;
  for (let index = name.from - 1; index >= Math.max(0, name.from - cueReach); index -= 1) {
    const token = tokens[index] as ScannedToken;
    if (token.sentence !== first.sentence) return false;
    if (cuesBefore.has(token.key) || (isLanguage && levelCues.has(token.key))) return true;
  }
  return false;
}

/** Whether the name is an item behind a label such as `Languages:`. */
export function isLabelled(text: ScannedText, name: FoundName): boolean {
  if (!beginsItem(text, name) || !endsItem(text, name)) return false;
  const { sentence } = text.tokens[name.from] as ScannedToken;
  for (let index = name.from; index > 0 && name.from - index < 40; index -= 1) {
    const token = text.tokens[index] as ScannedToken;
    const before = text.tokens[index - 1] as ScannedToken;
    if (before.sentence !== sentence) return false;
    if (token.gap.includes(':')) return listLabels.has(before.key);
  }
  return false;
}

/** Whether the name opens a sentence or item and is plainly its subject: `Go in production`, `Rust or Go`. */
export function opensPhrase({ tokens }: ScannedText, { from, to }: FoundName): boolean {
  const first = tokens[from] as ScannedToken;
  const next = tokens[to];
  if (tokens[from - 1]?.sentence === first.sentence || next?.sentence !== first.sentence || next.gap !== ' ')
    return false;
  return subjectCues.has(next.key) || /^\d/u.test(next.key);
}

/** Whether the name is all that an item of a list says. */
export function isWholeListItem({ tokens, lines, plain }: ScannedText, { from, to }: FoundName): boolean {
  const { line, column } = tokens[from] as ScannedToken;
  // The number of an item is a piece as well.
  const opens = !/\p{L}/u.test((plain[line - 1] as string).slice(0, column));
  return opens && tokens[to]?.line !== line && isListItem(lines[line - 1] as string);
}

/** Names of those who do a thing. */
const person =
  /(?:manager|managers|engineer|engineers|officer|officers|analyst|analysts|representative|consultant)$/u;
/** Before one of them these say that it is somebody else: `reports to the Account Manager`. */
const beforeOthers = wordSet('to with from alongside the our between');

/** Whether somebody is named with whom one works, or to whom one reports. */
function isSomebodyElse({ tokens }: ScannedText, { from, to }: FoundName): boolean {
  const before = tokens[from - 1];
  if (before === undefined || !beforeOthers.has(before.key)) return false;
  const first = tokens[from] as ScannedToken;
  return (
    before.sentence === first.sentence &&
    first.gap === ' ' &&
    person.test((tokens[to - 1] as ScannedToken).key)
  );
}

/** Whether a word beside the name says that something else is meant: `go live`, `word of mouth`, `Spring 2026`. */
export function isMisled(text: ScannedText, name: FoundName): boolean {
  const { tokens } = text;
  const { from, to } = name;
  const token = tokens[from] as ScannedToken;
  if (isSomebodyElse(text, name)) return true;
  const around = misleading.get(token.key);
  if (!around || to - from > 1) return false;
  const previous = tokens[from - 1];
  const next = tokens[to];
  const plainGap = (gap: string) => /^[\s-]*$/u.test(gap);
  if (previous?.sentence === token.sentence && plainGap(token.gap) && around.before.has(previous.key))
    return true;
  return next?.sentence === token.sentence && plainGap(next.gap) && around.behind.has(next.key);
}

/** How much a name's capital letters say: nothing where they are missing, little where every word there has them. */
export type CaseEvidence = 'strong' | 'weak' | 'none';

/** Compares the case of a found name with its own. */
export function caseEvidence(text: ScannedText, { from, to, named }: FoundName): CaseEvidence {
  const found = text.tokens.slice(from, to);
  const first = found[0] as ScannedToken;
  const exact = found.every((token, index) => isSameWord(token.raw, named.words[index] ?? ''));
  const shouted = found.every((token, index) => token.raw === named.words[index]?.toUpperCase());
  if (!exact && !shouted) return 'none';
  const line = text.plain[first.line - 1] as string;
  if (line.length < 400 && !/\p{Ll}/u.test(line) && /\p{Lu}{2}/u.test(line)) return 'weak';
  if (!exact) return 'none';
  if (isAcronym(first.raw) && first.raw.length > 1) return 'strong';
  const begins = text.tokens[from - 1]?.sentence !== first.sentence || /[:•·|]/u.test(first.gap);
  return begins || isTitle(line) ? 'weak' : 'strong';
}

/** Whether a word is written as it should be; capitals may have a plural s (`SLOs`). */
function isSameWord(raw: string, word: string): boolean {
  if (word === raw.toLowerCase()) return true;
  return raw === word || (/^\p{Lu}{2,}$/u.test(word) && raw === `${word}s`);
}

function isAcronym(word: string): boolean {
  return /^[\p{Lu}\p{N}]+s?$/u.test(word);
}

/** Whether a short line has a capital at nearly every longer word, as titles do. */
function isTitle(line: string): boolean {
  if (line.length > 100 || /[,;/]/u.test(line)) return false;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}
