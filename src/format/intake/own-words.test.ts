import { expect, it } from 'vitest';
import { foldPhrase, ownLines, ownSentences } from './own-words.ts';

it('folds case, accents, apostrophes and blanks', () => {
  expect(foldPhrase('  Nous  n’avons\u00a0`pas´ ‘RÉPONDU’\n')).toBe("nous n'avons 'pas' 'repondu'");
});

it('ends where an earlier mail is quoted', () => {
  const mine = 'Hello\n\nYours';
  for (const quote of [
    'On 3 November 2026, Jane wrote:',
    'On Tue, 3 November 2026 at 10:00 Jane Doe\n<jane@acme.com> wrote:',
    'Am 3. November 2026 um 10:00 schrieb Jane:',
    'From: Jane\nSent: today',
    '**From:** Jane\n**To:** you',
    'Von: Jane\nGesendet: heute',
    '-- ',
    '--',
  ])
    expect(ownLines(`${mine}\n${quote}\nold words`), quote).toEqual(['Hello', '', 'Yours']);
  for (const line of ['From: Jane', '---', 'To: you\nHello'])
    expect(ownLines(`${mine}\n${line}\nmore`).join('\n'), line).toBe(`${mine}\n${line}\nmore`);
});

it('leaves out lines that are quoted', () => {
  expect(ownLines('one\n> two\n  > three\n| four\na > b')).toEqual(['one', 'a > b']);
});

it('reads twelve thousand characters', () => {
  expect(ownLines('a'.repeat(12_001))).toEqual(['a'.repeat(12_000)]);
});

it('divides sentences, not dates', () => {
  const cases: [text: string, sentences: string[]][] = [
    ['We are sorry. Not you! Why? Well', ['We are sorry.', 'Not you!', 'Why?', 'Well']],
    ['Wir treffen uns am 12. November um 14 Uhr.', ['Wir treffen uns am 12. November um 14 Uhr.']],
    ['Am 12.11. um 14 Uhr. Gut', ['Am 12.11. um 14 Uhr.', 'Gut']],
    ['Am 3. März. Gut', ['Am 3. März.', 'Gut']],
    ['Room 112. November', ['Room 112.', 'November']],
    ['We are 12. All of us', ['We are 12.', 'All of us']],
    ['one\ntwo\n\nthree\n \nfour', ['one two', 'three', 'four']],
    ['one\n- two\n• three\n1. four\n12. five', ['one', '- two', '• three', '1. four', '12. five']],
    ['**Bold** and _it_, [words](https://x.y/z) \\# #', ['Bold and it , words']],
    ['', []],
  ];
  for (const [text, sentences] of cases) expect(ownSentences(text), text).toEqual(sentences);
});

it('gives 120 sentences of 600 characters at most', () => {
  expect(ownSentences('No. '.repeat(130))).toHaveLength(120);
  expect(ownSentences('a'.repeat(700))).toEqual(['a'.repeat(600)]);
});
