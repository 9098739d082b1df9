/** Drawing a good passphrase. */
import { randomInt } from 'node:crypto';
import { weaknessOf } from './passphrase.ts';
import { dicewareWords } from './phrase-words.ts';

const words = 6;

/** A passphrase, and how many bits of chance are in it. */
export interface Suggestion {
  passphrase: string;
  words: number;
  listed: number;
  bits: number;
}

/** Six words, each drawn from the list by the system's source of chance; drawn anew where they happen to say something. */
export function suggestPassphrase(): Suggestion {
  const listed = dicewareWords.length;
  for (;;) {
    const passphrase = Array.from({ length: words }, () => dicewareWords[randomInt(listed)]).join(' ');
    if (weaknessOf(passphrase) === null) {
      return { passphrase, words, listed, bits: Math.floor(words * Math.log2(listed)) };
    }
  }
}
