import { expect, test } from 'vitest';
import { formatWish, isWish, parseWish, wishes } from './wish.ts';

test.each(['', '?kind=offer&kind=note', '?search=acme+%26+co', '?kind=note&search=x'])(
  '%s survives',
  (query) => {
    expect(formatWish(parseWish(query))).toBe(query);
    expect(isWish(parseWish(query))).toBe(query !== '');
  },
);

test('all words and one of the kinds must fit', () => {
  const wish = parseWish('?kind=offer&kind=note');
  expect(wishes(wish, ['acme', 'dev'], 'note', 'acme robotics dev')).toBe(true);
  expect(wishes(wish, ['acme', 'dev'], 'note', 'acme robotics')).toBe(false);
  expect(wishes(wish, [], 'applied', 'acme')).toBe(false);
});
