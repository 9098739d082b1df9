import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

test('a name is broken at its blanks and nowhere else, and loses no word', () => {
  expect(linesOf('Platform & data platform (13)', 14)).toEqual(['Platform &', 'data platform', '(13)']);
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const lines = linesOf(text, most);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
    }),
  );
});
