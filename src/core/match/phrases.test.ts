/** Which of several phrases stands in a text, and where. */
import { describe, expect, test } from 'vitest';
import { findPhrase, phraseAt, phraseIndex } from './phrases.ts';
import { scanText } from './scan-text.ts';

const phrases = phraseIndex(() => [
  ['at least', 1],
  ['a plus', 2],
  ['least', 3],
  ['a', 4],
  ['a plus indeed', 5],
]);
const tokens = (text: string) => scanText(text).tokens;

describe('the first in the list', () => {
  test.each([
    ['a plus, at least', { value: 1, at: 2, end: 4, rank: 0 }],
    ['a plus', { value: 2, at: 0, end: 2, rank: 1 }],
    ['a plus indeed', { value: 2, at: 0, end: 2, rank: 1 }],
    ['a big plus', { value: 4, at: 0, end: 1, rank: 3 }],
    ['a a plus a', { value: 2, at: 1, end: 3, rank: 1 }],
    ['a, a', { value: 4, at: 0, end: 1, rank: 3 }],
    ['a! Plus', { value: 4, at: 0, end: 1, rank: 3 }],
    ['nothing', null],
  ])('in %j', (text, found) => {
    expect(findPhrase(tokens(text), 0, tokens(text).length, phrases)).toEqual(found);
  });

  test('begins between the places that were asked for', () => {
    const text = tokens('at least a plus');
    expect(findPhrase(text, 1, 4, phrases)).toMatchObject({ value: 2, at: 2 });
    expect(findPhrase(text, 1, 2, phrases)).toMatchObject({ value: 3, at: 1 });
    expect(findPhrase(text, 3, 4, phrases)).toBeNull();
    expect(findPhrase(text, 0, 1, phrases)).toMatchObject({ value: 1, at: 0, end: 2 });
  });

  test.each([
    ['a plus indeed', 0, 2],
    ['a big plus', 0, 4],
    ['at most', 0, null],
    ['a plus', 1, null],
  ])('at a place of %j: %i', (text, index, value) => {
    expect(phraseAt(tokens(text), index, phrases)).toBe(value);
  });
});

test('the list is made when it is first asked, and once', () => {
  let made = 0;
  const lazy = phraseIndex(() => {
    made += 1;
    return [['a', true]];
  });
  expect(made).toBe(0);
  lazy.get('a');
  lazy.get('b');
  expect(made).toBe(1);
});
