import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLine, plainText, revealHidden, revealInJson, singleLine } from './plain-text.ts';

it('is what was written, in every script', () => {
  for (const text of [
    'Müller & Söhne, Zürich',
    'می‌خواهم در تهران کار کنم',
    'क्‍ष और न्‌', // Hindi, with a joiner and a non-joiner
    '👩‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 👍🏽 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '葛󠄀城市',
    'ᠮᠣᠩᠭᠣᠯ᠎ᠤᠨ'.replaceAll('\u180e', ''),
    'שלום C++‏ עולם',
    'ภาษาไทย 株式会社ゼータ 한국어',
    'nai\u0308ve e\u0301',
  ]) {
    expect(plainLine(text)).toBe(text);
    expect(revealHidden(text)).toBe(text);
  }
});

it('has nothing that steers, turns around or hides', () => {
  for (const [text, line] of [
    ['a\x1b[2J\x9b31mb\x07\0', 'a[2J31mb'],
    ['one\r\ntwo\u2028three\x85four\tfive', 'one  two three four five'],
    ['invoice\u202egnp.exe\u2066\u2069\u200f', 'invoicegnp.exe'],
    ['pay\u200dpal pay\u200cpal pay\u200bpal pay\u2060pal\ufeff\u00ad', 'paypal paypal paypal paypal'],
    ['A\u{e0041}\u{e0042}B\ufe0f\ufe0f\u{e0101}', 'AB\ufe0f'],
    ['\u3164\u115f\ufff9x\ufffa\ud800y', 'xy'],
  ] as const)
    expect(plainLine(text)).toBe(line);
  expect(plainText('a\r\nb\rc\td\x1b\u2029e')).toBe('a\nb\nc\td\ne');
  expect(singleLine('  a \n b  ')).toBe('a b');
  expect(singleLine('🚀🚀🚀', 2)).toBe('🚀…');
  expect(revealHidden('a\u202eb\n')).toBe('a\\u{202e}b\\u{a}');
});

it('is the same done twice; JSON keeps its value', () => {
  const unit = fc.constantFrom(
    ...'\u200d\u200c\ufe0f👩💻می\u202e\u2066\u200f\u061ca\n\r\t\x1b\x85\u2028\u3164\u{e0041}\u{1f3f4}\u{e007f}',
    '\ud800',
  );
  const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(plainLine(plainLine(one))).toBe(plainLine(one));
      expect(plainText(plainText(one))).toBe(plainText(one));
      expect(plainLine(one)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u);
      const json = revealInJson(JSON.stringify([one], null, 2));
      expect(JSON.parse(json)).toEqual([one]);
      expect(json).not.toMatch(/[\u202a-\u202e\x7f-\x9f]/);
    }),
    { numRuns: 1000 },
  );
});
