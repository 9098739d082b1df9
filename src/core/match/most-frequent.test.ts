/** Which features stay: the most frequent; which of equal ones, the golden values of `similarity.test.ts` tell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostFrequent } from './most-frequent.ts';

test('are the largest in descending order, each once, whatever their number', () => {
  const counts = fc.array(fc.nat(12), { maxLength: 120 });
  fc.assert(
    fc.property(counts, fc.nat(130), (all, limit) => {
      const kept = mostFrequent(all, limit);
      expect(new Set(kept).size).toBe(Math.min(limit, all.length));
      const largest = all.toSorted((a, b) => b - a).slice(0, limit);
      expect(kept.map((index) => all[index])).toEqual(largest);
    }),
  );
});

test('of up to seventeen the first of equal ones comes first', () => {
  expect(mostFrequent([1, 3, 3, 2, 3], 4)).toEqual([1, 2, 4, 3]);
  expect(mostFrequent(Array(17).fill(1), 17)).toEqual([...Array(17).keys()]);
  expect(mostFrequent([], 3)).toEqual([]);
});

test('take no longer where all are equal, or in order', () => {
  const many = [...Array(5000).keys()];
  for (const counts of [many, many.toReversed(), many.map(() => 7)]) {
    const kept = mostFrequent(counts, 5000);
    expect(kept.map((index) => counts[index])).toEqual(counts.toSorted((a, b) => b - a));
  }
});
