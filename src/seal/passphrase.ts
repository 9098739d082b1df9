/** Whether a passphrase withstands somebody who has the published file and all the time in the world. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

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
      : guessable(passphrase);
  if (reason === null) return null;
  return [
    `the passphrase is too weak: ${reason}.`,
    'Anyone can download the sealed site and try passphrases for years, so use four or more words drawn at random',
    '(like those of a diceware list, in no sentence), or 16 or more random characters from a password manager.',
  ].join('\n');
}

function guessable(passphrase: string): string | null {
  const judge = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  // Separators between words are no secret: they count for nothing.
  const { guessesLog10, feedback } = judge.check(passphrase.normalize('NFC').replace(/[\s\-_.,]+/g, ''));
  if (guessesLog10 >= leastGuesses) return null;
  return (
    feedback.warning?.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase()) ??
    'it can be guessed'
  );
}
