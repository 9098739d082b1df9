/** Whether a passphrase withstands somebody who has the published file and all the time in the world. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import { type Phrase, readPhrase } from './phrase.ts';

/**
 * Guesses (a power of ten) that it must take. scrypt lets one machine make a few a second; a million machines would be
 * at 10¹² for weeks.
 */
const leastGuesses = 12;
const leastLength = 12;

/** Advice for people whose passphrase is too weak; null where it is good. */
export function weaknessOf(passphrase: string): string | null {
  const reason =
    [...passphrase].length < leastLength
      ? `it has fewer than ${leastLength} characters`
      : (guessable(passphrase) ?? guessablePhrase(passphrase));
  if (reason === null) return null;
  return [
    `the passphrase is too weak: ${reason}.`,
    'Anyone can download the sealed site and try passphrases for years, so use four or more words drawn at random',
    '(like those of a diceware list, in no sentence), or 16 or more random characters from a password manager.',
    'apptrack seal --suggest draws six words for you.',
  ].join('\n');
}

const judge = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  translations: english.translations,
});

function guessable(passphrase: string): string | null {
  // Separators between words are no secret: they count for nothing.
  const { guessesLog10, feedback } = judge.check(passphrase.normalize('NFC').replace(/[\s\-_.,]+/g, ''));
  if (guessesLog10 >= leastGuesses) return null;
  return (
    feedback.warning?.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase()) ??
    'it can be guessed'
  );
}

const phraseReasons: Record<Phrase['because'], string> = {
  known: 'it is, or holds, a phrase or a list that many people know',
  sentence: 'it reads like a sentence, whose words follow from one another',
  words: 'its words are too few, or too common',
};

/** zxcvbn takes at least 10¹² guesses for any four words; here those count that somebody needs who guesses phrases. */
function guessablePhrase(passphrase: string): string | null {
  const phrase = readPhrase(passphrase);
  return phrase === null || phrase.guesses >= leastGuesses ? null : phraseReasons[phrase.because];
}
