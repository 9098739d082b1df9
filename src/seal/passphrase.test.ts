import { describe, expect, it } from 'vitest';
import { knownPhrases } from './known-phrases.ts';
import { weaknessOf } from './passphrase.ts';
import { readPhrase } from './phrase.ts';
import { dicewareWords } from './phrase-words.ts';
import { suggestPassphrase } from './suggest-passphrase.ts';

const known = 'a phrase or a list that many people know';
const sentence = 'reads like a sentence';
const common = 'too few, or too common';

describe('a passphrase', () => {
  it.each([
    ['', 'fewer than 12'],
    ['short', 'fewer than 12'],
    ['Tr0ub4dor&3', 'fewer than 12'],
    ['password123456', ''],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', ''],
    ['qwertyuiopasdfgh', ''],
    ['apptrackapptrack', ''],
    ['test-passphrase', ''],
    ['JobSearch2026!', ''],
    ['Password123!', ''],
    ['qwertyuiop12345', ''],
    ['abcdefghijklmnop', ''],
    ['123456789012345', ''],
    ['letmeinletmein', ''],
    ['iloveyou2024!', ''],
    ['1q2w3e4r5t6y7u8i', ''],
    ['Summer2026!Berlin', ''],
    ['mary john smith jones', ''],
    ['money power love family', ''],
    ['thequickbrownfox', known],
    ['the quick brown fox jumps over the lazy dog', known],
    ['Waltz, bad nymph, for quick jigs vex!', known],
    ['Lorem ipsum dolor sit amet', known],
    ['Twinkle, twinkle, little star', known],
    ['Franz jagt im komplett verwahrlosten Taxi', known],
    ['Montag Dienstag Mittwoch Donnerstag', known],
    ['To be, or not to be, that is the question', sentence],
    ['I wandered lonely as a cloud', sentence],
    ['never gonna give you up', sentence],
    ['Four score and seven years ago', sentence],
    ['In the beginning God created the heaven and the earth', sentence],
    ['It was a bright cold day in April, and the clocks were striking thirteen', sentence],
    ['my dog is very happy today', sentence],
    ['orange orange orange orange', ''],
    ['ocean velvet ocean velvet ocean velvet', ''],
    ['second pursuit travel french', common],
  ])('like "%s" is refused: %s', (weak, why) => {
    expect(weaknessOf(weak)).toMatch(
      /^the passphrase is too weak: .+\.\n[\s\S]*four or more words[\s\S]*--suggest/,
    );
    expect(weaknessOf(weak)).toContain(why);
  });

  it.each([
    'ocean velvet thirteen crank',
    'oceanvelvetthirteencrank',
    'unlinked ducking plaza spew',
    'trapezoid outcast 7 gargle stingy',
    'kqzvhwpxjtmrbydgnfcl',
    'adaa677f1570dbed',
    'xK9fQ2-zP4mL8-wT6vB1',
    'zwölf Wintermäntel fliegen über Bremen',
  ])('like "%s" is taken', (strong) => expect(weaknessOf(strong)).toBeNull());
});

describe('a phrase that many people know', () => {
  const manners: [string, (phrase: string) => string][] = [
    ['as it is', (phrase) => phrase],
    ['without separators', (phrase) => phrase.replaceAll(' ', '')],
    ['with other separators', (phrase) => phrase.replaceAll(' ', '-')],
    [
      'in camel case',
      (phrase) =>
        phrase.replace(/ ?\b(\w)/g, (_, letter: string) => letter.toUpperCase()).replaceAll(' ', ''),
    ],
    ['backwards', (phrase) => [...phrase].reverse().join('')],
    ['word by word backwards', (phrase) => phrase.split(' ').reverse().join(' ')],
    ['twice', (phrase) => `${phrase} ${phrase}`],
    ['with digits after it', (phrase) => `${phrase}2024!`],
    ['with digits between its words', (phrase) => phrase.replaceAll(' ', '7')],
    ['with digits for letters', (phrase) => phrase.replaceAll('o', '0').replaceAll('e', '3')],
    ['with a word more', (phrase) => `${phrase} banana`],
  ];
  it.each(manners)('is known %s', (_, change) => {
    for (const phrase of [
      'correct horse battery staple',
      'the five boxing wizards jump quickly',
      'rock paper scissors lizard',
    ])
      expect([change(phrase), weaknessOf(change(phrase))]).not.toContain(null);
  });

  it('is known whichever it is', () => {
    const taken = knownPhrases.filter((phrase) => (readPhrase(phrase)?.guesses ?? 99) >= 12);
    expect(taken).toEqual([]);
  });
});

describe('a passphrase that is suggested', () => {
  it('is six words of the long list, drawn anew each time, and is taken', () => {
    const listed = new Set(dicewareWords);
    expect(listed.size).toBe(7776);
    const all = Array.from({ length: 5 }, () => suggestPassphrase());
    for (const { passphrase, ...figures } of all) {
      expect(figures).toEqual({ words: 6, listed: 7776, bits: 77 });
      expect(passphrase.split(' ').filter((word) => listed.has(word))).toHaveLength(6);
      expect(weaknessOf(passphrase)).toBeNull();
    }
    expect(new Set(all.map(({ passphrase }) => passphrase)).size).toBe(5);
  });
});

it('words drawn with dice are taken for what they are: of four hardly any are refused', () => {
  // Every word once, in an order that no alphabet gives.
  const words = dicewareWords.map((_, index) => dicewareWords[(index * 4001) % dicewareWords.length] ?? '');
  const phrases = Array.from({ length: 972 }, (_, index) => words.slice(index * 4, index * 4 + 4).join(' '));
  const refused = phrases.filter((phrase) => (readPhrase(phrase)?.guesses ?? 99) < 12);
  expect(refused.length).toBeLessThan(20);
});
