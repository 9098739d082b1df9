import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typedText, writtenText } from './typed-text.ts';

it.each([
  ['a\nb\n', 'a\nx\nb\n', 'a\nx\nb\n'],
  ['a\r\nb\r\n', 'a\nx\nb\n', 'a\r\nx\r\nb\r\n'],
  ['\ufeffa\rb', 'a\nb\nc', '\ufeffa\rb\rc'],
  ['a\r\nb\nc\rd', 'a\nx\nc\nd', 'a\r\nx\r\nc\rd'],
  ['a\r\nb\nc\rd', 'a\nb\nd', 'a\r\nb\nd'],
  ['', 'a\n', 'a\n'],
])('%j, typed as %j, is written as %j', (before, typed, written) => {
  expect(writtenText(before, typed)).toBe(written);
});

it('what is typed is what is read, and what is not typed at is as it was', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 });
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 8 })
    .map((all) => all.map(([words, end]) => words + end).join(''));
  fc.assert(
    fc.property(fc.constantFrom('', '\ufeff'), text, text.map(typedText), (mark, rest, typed) => {
      const before = mark + rest;
      expect(writtenText(before, typedText(before))).toBe(before);
      expect(typedText(writtenText(before, typed))).toBe(typed);
    }),
  );
});
