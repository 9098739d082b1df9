/** Words as Python's regular expressions see them, so that figures agree with scikit-learn's. */
import { englishStopWords } from './stop-words.ts';

/** Runs of two or more of Python's `\w`: letters, numbers of every kind, underscore; combining marks divide. */
const word = /[\p{L}\p{N}_]{2,}/gu;

/** The words of a text in lower case: what the token pattern `(?u)\b\w\w+\b` finds. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** The text's words without stop words, followed by the pairs of neighbours among those (1- and 2-grams). */
export function termsOf(text: string): string[] {
  const words = wordsOf(text).filter((each) => !englishStopWords.has(each));
  const terms = [...words];
  for (let i = 1; i < words.length; i += 1) terms.push(`${words[i - 1]} ${words[i]}`);
  return terms;
}
