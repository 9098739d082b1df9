/** Finds names of several words whatever their inflection and order: `administered IV medications`, `monitoring of budgets`. */
import type { KnownWord, LanguageNames } from './compile-vocabulary.ts';
import { coordinators, functionWords } from './language.ts';
import type { ScannedToken } from './scan-text.ts';
import type { Language } from './stem.ts';
import type { KnownPhrase, SkillEntry } from './vocabulary-text.ts';
import { wordSet } from './word-set.ts';

/** A name met in a text, as the pieces `from` up to but not including `to`, of which `own` are its words. */
export interface FoundPhrase {
  skill: SkillEntry;
  from: number;
  to: number;
  own: readonly number[];
}

/** So many articles and prepositions may stand between two words of a name. */
const mostBetween = 3;

/** The names in a text; where two use the same words, the one with more words is taken, then the shorter, then the first. */
export function findPhrases(tokens: readonly ScannedToken[], names: LanguageNames): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (const language of names.languages) {
    const words = tokens.map(({ key }) => names.wordIn(language, key));
    const text = { tokens, stems: words.map(({ stem }) => stem), language };
    const present = new Set(text.stems);
    for (let at = 0; at < words.length; at += 1) {
      for (const phrase of (words[at] as KnownWord).phrases) {
        if (!allIn(phrase.stems, present) || !hasNeighbour(text.stems, phrase.stems, at)) continue;
        const own = gather(text, phrase, at);
        if (own !== null) found.push({ skill: phrase.skill, ...spanOf(own), own });
      }
    }
  }
  return withoutRivals(found);
}

/** Most names are told by this not to be in a text. */
function allIn(stems: readonly string[], present: ReadonlySet<string>): boolean {
  for (const stem of stems) if (!present.has(stem)) return false;
  return true;
}

/** Whether another word of a name is near a place: what is found out quickly, before anything is made. */
function hasNeighbour(text: readonly string[], stems: readonly string[], at: number): boolean {
  if (stems.length === 1) return true;
  const last = Math.min(text.length - 1, at + mostBetween + 1);
  for (let index = Math.max(0, at - mostBetween - 1); index <= last; index += 1) {
    if (index !== at && stems.includes(text[index] as string) && text[index] !== text[at]) return true;
  }
  return false;
}

function spanOf(own: readonly number[]): { from: number; to: number } {
  return { from: Math.min(...own), to: Math.max(...own) + 1 };
}

interface Stems {
  tokens: readonly ScannedToken[];
  stems: readonly string[];
  language: Language;
}

/** The places of a name's words around one of them, or null where one is not there. */
function gather(text: Stems, phrase: KnownPhrase, at: number): number[] | null {
  const { stems } = text;
  const needed = new Set(phrase.stems.filter((stem) => stem !== stems[at]));
  const own = [at];
  for (const step of [1, -1] as const) {
    let place: number | null = at;
    while (place !== null && needed.size > 0) {
      place = nextWord(text, needed, { place, step, loose: phrase.loose });
      if (place === null) break;
      needed.delete(stems[place] as string);
      own.push(place);
    }
  }
  if (needed.size > 0) return null;
  own.sort((a, b) => a - b);
  return isPhrase(text, phrase, own) ? own : null;
}

/** The place of a further word of the name, over articles and prepositions, and over one other word where that is allowed. */
function nextWord(
  { tokens, stems, language }: Stems,
  needed: ReadonlySet<string>,
  { place, step, loose }: { place: number; step: 1 | -1; loose: boolean },
): number | null {
  const { sentence } = tokens[place] as ScannedToken;
  let others = 0;
  for (let index = place + step, between = 0; between <= mostBetween; index += step, between += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return null;
    // The sign between two pieces stands at the right one.
    if (/[,;:()|•]|\s[-–—]\s/u.test((step === 1 ? token : (tokens[index + 1] as ScannedToken)).gap))
      return null;
    if (needed.has(stems[index] as string)) return index;
    if (coordinators.has(token.key)) return null;
    if (functionWords[language].has(token.key)) continue;
    others += 1;
    if (others > 1 || !loose) return null;
  }
  return null;
}

/**
 * Whether words that were found together are a phrase. In the name's order nothing stands between them but articles and
 * prepositions, or the one word that a verb may have before what it is done to; else a preposition (`management of
 * projects`) or a verb (`analyse data`) turns the order round, and no further noun follows (`plan project budgets`).
 */
function isPhrase({ tokens, stems, language }: Stems, phrase: KnownPhrase, own: readonly number[]): boolean {
  const [first, last] = [own[0] as number, own.at(-1) as number];
  const inOrder = own.every((place, index) => stems[place] === phrase.stems[index]);
  const between = tokens.slice(first + 1, last).filter((_, index) => !own.includes(first + 1 + index));
  const others = between.filter(({ key }) => !functionWords[language].has(key));
  if (inOrder && between.length === 0) return true;
  if (between.some(({ key }) => notTurning.has(key)) || (others.length > 0 && !inOrder)) return false;
  if (language !== 'en') return true;
  // `Marketing channels` are no channel marketing: what is a noun already does nothing to what follows.
  if (!inOrder && between.length === 0 && isNoun(tokens[first]?.key ?? '', stems[first])) return false;
  return (!inOrder && isOf(between)) || endsThere(tokens, last, language);
}

/** Whether a word in -ing is kept whole by its stem, since it is a field's name: `marketing`. */
function isNoun(key: string, stem: string | undefined): boolean {
  return key === stem && key.endsWith('ing');
}

/** `Monitoring of budgets`. */
function isOf(between: readonly ScannedToken[]): boolean {
  return between.some(({ key }) => key === 'of');
}

/** What stands between words that are no name: `clients to focus on` is no client focus. */
const notTurning = wordSet('to with by at as is are be that who which zu mit ist sind avec con com');

function endsThere(tokens: readonly ScannedToken[], last: number, language: Language): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.sentence !== tokens[last]?.sentence || next.gap !== ' ') return true;
  return functionWords[language].has(next.key) || coordinators.has(next.key);
}

function withoutRivals(found: FoundPhrase[]): FoundPhrase[] {
  const ranked = found.toSorted(
    (a, b) => b.own.length - a.own.length || a.to - a.from - (b.to - b.from) || a.from - b.from,
  );
  const taken = new Set<number>();
  const kept = ranked.filter(({ own }) => {
    if (own.some((place) => taken.has(place))) return false;
    for (const place of own) taken.add(place);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
