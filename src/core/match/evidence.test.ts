/** A line as evidence: as much of it as can be shown, around what it shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, evidenceAt } from './evidence.ts';
import { scanText } from './scan-text.ts';

/** The evidence of the words from one up to another. */
function evidenceOf(text: string, first: string, last = first): Evidence {
  const scanned = scanText(text);
  const keys = scanned.tokens.map(({ key }) => key);
  return evidenceAt(scanned, { from: keys.indexOf(first), to: keys.indexOf(last) + 1 });
}

test('is a line by its number, and the words in it', () => {
  expect(evidenceOf('One\n  - two,   three  \nfour', 'two', 'three')).toEqual({
    line: 2,
    text: '- two,   three',
    words: 'two, three',
  });
  expect(evidenceOf('event\ndriven', 'event', 'driven')).toMatchObject({ line: 1, words: 'event' });
});

describe('a line', () => {
  const lineOf = (before: number, after: number) => `${'b'.repeat(before)} kafka ${'a'.repeat(after)}`;

  test.each([
    ['of 300 characters is whole', 140, 153, lineOf(140, 153)],
    ['is cut behind', 140, 154, `${'b'.repeat(140)} kafka ${'a'.repeat(153)}…`],
    ['is cut before', 151, 150, `…${'b'.repeat(149)} kafka ${'a'.repeat(144)}…`],
    ['is cut before alone', 200, 100, `…${'b'.repeat(149)} kafka ${'a'.repeat(100)}`],
    ['is cut before up to its very end', 200, 144, `…${'b'.repeat(149)} kafka ${'a'.repeat(144)}`],
  ])('%s', (_, before, after, text) => {
    expect(evidenceOf(lineOf(before, after), 'kafka').text).toBe(text);
  });

  test('of any length shows what it is evidence of, and no half a character', () => {
    const words = fc
      .array(fc.constantFrom('a', 'of', '😀', '👩‍🔬', '- ', ' '), { maxLength: 200 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const line = `${before} kafka ${after}`;
        const { text } = evidenceOf(line, 'kafka');
        const [, start, shown, end] = /^(…?)(.*?)(…?)$/u.exec(text) as unknown as [
          string,
          string,
          string,
          string,
        ];
        expect(shown).toContain('kafka');
        expect(shown.length).toBeLessThanOrEqual(300);
        expect(line).toContain(shown);
        expect(shown.isWellFormed()).toBe(true);
        if (start === '') expect(line.trim().startsWith(shown)).toBe(true);
        if (end === '') expect(line.trim().endsWith(shown)).toBe(true);
      }),
    );
  });
});
