/** Passphrases read as people read them: as words, of which some follow from others. */
import { isGrammar, wordCompanies, wordWorths } from './phrase-words.ts';

/** A text as a phrase: how many guesses it takes, as a power of ten, and what makes them few. */
export interface Phrase {
  guesses: number;
  because: 'known' | 'sentence' | 'words';
}

/** What a letter is worth that belongs to no word, and what all digits and signs around a phrase are at most. */
const letterWorth = 1;
const mostAround = 4;
/** What a well-known phrase or list is worth, of whatever length. */
const knownWorth = 3;

/**
 * The reading of a text that takes the fewest guesses: as it is written or without separators, with digits for letters
 * (`h0rse`), backwards. Null where it is not words: more than a fifth of it belongs to none.
 */
export function readPhrase(text: string): Phrase | null {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const trimmed = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const around = plain.length - trimmed.length;
  if (around > trimmed.length) return null;
  const readings = [trimmed, withLetters(trimmed)]
    .flatMap((one) => [one, [...one].reverse().join('')])
    .flatMap((one) => [one.split(separators), [one.replace(separators, '')]])
    .map(worthOf)
    .filter((phrase) => phrase !== null)
    .sort((a, b) => a.guesses - b.guesses);
  const [least] = readings;
  return least === undefined ? null : { ...least, guesses: least.guesses + Math.min(around, mostAround) };
}

const separators = /[\s\-_.,]+/g;

const alike: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  $: 's',
  '@': 'a',
};

/** A text with few such signs as it reads; one with many is no writing, and stays as it is. */
function withLetters(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if ((text.match(/[0134578$@]/g)?.length ?? 0) * 2 > letters) return text;
  return text.replace(/[0134578$@]/g, (sign) => alike[sign] ?? sign);
}

function worthOf(tokens: readonly string[]): Phrase | null {
  const parts = tokens.flatMap((token) => (wordWorths.has(token) ? [token] : splitWords(token)));
  const words = parts.filter((part) => wordWorths.has(part));
  const unknown = parts.length - words.length;
  if (words.length === 0 || unknown * 5 > tokens.join('').length) return null;
  const telling = new Set(words.filter((word) => !isGrammar(word)));
  const known = takeCompanies(telling);
  const isSentence = words.filter(isGrammar).length * 6 >= words.length;
  const sum = [...telling].reduce((total, word) => total + (wordWorths.get(word) ?? 0), 0);
  return {
    // Half of what a word of a sentence says, the others have said already.
    guesses: (isSentence ? sum / 2 : sum) + known * knownWorth + unknown * letterWorth,
    because: known > 0 ? 'known' : isSentence ? 'sentence' : 'words',
  };
}

/** Takes out the words that stand with two others in a known phrase or list; gives of how many of these they were. */
function takeCompanies(words: Set<string>): number {
  let companies = 0;
  for (const company of wordCompanies) {
    const together = [...words].filter((word) => company.has(word));
    if (together.length < 3) continue;
    companies += 1;
    for (const word of together) words.delete(word);
  }
  return companies;
}

/** The likeliest way to read letters without separators: words, and single letters that belong to none. */
function splitWords(text: string): string[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= text.length; end += 1) {
    let cheapest = { cost: (best[end - 1]?.cost ?? 0) + strayCost, from: end - 1 };
    for (let from = Math.max(0, end - longestWord); from < end; from += 1) {
      const worth = wordWorths.get(text.slice(from, end));
      if (worth === undefined) continue;
      const cost = (best[from]?.cost ?? 0) + worth + wordCost;
      if (cost < cheapest.cost) cheapest = { cost, from };
    }
    best.push(cheapest);
  }
  const parts: string[] = [];
  for (let end = text.length; end > 0; end = best[end]?.from ?? 0) {
    parts.unshift(text.slice(best[end]?.from ?? 0, end));
  }
  return parts;
}

/** How unlikely a reading becomes with each stray letter and with each word: few long words are meant, not many short. */
const strayCost = 2.5;
const wordCost = 1.5;
const longestWord = 25;
