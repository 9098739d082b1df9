import { expect, test } from 'vitest';
import { formatFilter, isFiltering, parseFilter, passes } from './filter.ts';

test.each(['', '?kind=offer&kind=note', '?search=acme+%26+co', '?kind=note&search=x'])(
  '%s survives',
  (query) => {
    expect(formatFilter(parseFilter(query))).toBe(query);
    expect(isFiltering(parseFilter(query))).toBe(query !== '');
  },
);

test('all words and one of the kinds must fit', () => {
  const filter = parseFilter('?kind=offer&kind=note');
  expect(passes(filter, ['acme', 'dev'], 'note', 'acme robotics dev')).toBe(true);
  expect(passes(filter, ['acme', 'dev'], 'note', 'acme robotics')).toBe(false);
  expect(passes(filter, [], 'applied', 'acme')).toBe(false);
});
