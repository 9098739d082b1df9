import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

test('a name is broken at its blanks and nowhere else, and loses no word', () => {
  expect(wrapWords('Platform & data platform (13)', 14)).toEqual(['Platform &', 'data platform', '(13)']);
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const lines = wrapWords(text, most);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
    }),
  );
});
