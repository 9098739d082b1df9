/** The words that people make phrases of, with how many guesses each is worth, as powers of ten. */
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import { knownPhrases } from './known-phrases.ts';

/** The 7,776 words of the Electronic Frontier Foundation's long list, made for drawing passphrases with dice. */
export const dicewareWords: readonly string[] = common.dictionary['diceware-common'];

/** Words of grammar: in a sentence they follow from the others, so they are worth nothing. None is in the list above. */
const grammar = new Set(
  (
    'a about after all am an and are as at be been but by can did do does for has have he her him his how i if in into ' +
    'is it its let me my no nor not of on or our out shall she should so than the their them then there they this thou ' +
    'thy to too up us was we were what when where which who whose will with would you your'
  ).split(' '),
);

/** Whether a word is one of grammar. */
export function isGrammar(word: string): boolean {
  return grammar.has(word);
}

/**
 * What each word is worth: by its rank in the list of a language, of names or of passwords that has it, and at most
 * what a word drawn with dice is. Of short words only common ones, for random letters hold the others by chance.
 */
export const wordWorths: ReadonlyMap<string, number> = worthsOf(rankedLists());

function worthsOf(lists: readonly string[][]): Map<string, number> {
  const worths = new Map<string, number>();
  const add = (word: string, rank: number) => {
    worths.set(word, Math.min(worths.get(word) ?? Number.POSITIVE_INFINITY, Math.log10(rank)));
  };
  for (const words of lists) {
    // What is left of a rank where other lists have most of a list's words says nothing.
    words.forEach((word, index) => {
      if (isTelling(word, index)) add(word, words.length < 100 ? 2000 : index + 10);
    });
  }
  for (const word of [...dicewareWords, ...longWordsOf(knownPhrases)]) add(word, dicewareWords.length);
  for (const word of grammar) add(word, 100);
  return worths;
}

function rankedLists(): readonly string[][] {
  const { 'diceware-common': _, ...others } = common.dictionary;
  return [...Object.values(others), ...Object.values(english.dictionary)];
}

function isTelling(word: string, index: number): boolean {
  if (!/^[a-z]{3,}$/.test(word)) return false;
  return word.length > 4 || index < (word.length === 3 ? 1500 : 8000);
}

function longWordsOf(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word.length > 2);
}

/** Groups of words of which each brings the others to mind: known phrases, and lists like the days of the week. */
export const wordCompanies: readonly ReadonlySet<string>[] = companiesOf(rankedLists());

function companiesOf(ranked: readonly string[][]): Set<string>[] {
  const lists = ranked.filter((words) => words.length < 100);
  const phrases = knownPhrases.map((phrase) => phrase.split(' ').filter((word) => !isGrammar(word)));
  return [...lists, ...phrases].map((words) => new Set(words));
}
