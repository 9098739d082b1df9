import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../testing/random.ts';
import { differenceOf, fisherExact, tellable } from './compare.ts';

const share = fc
  .tuple(fc.nat(60), fc.nat(60))
  .filter(([hits, misses]) => hits + misses > 0)
  .map(([count, misses]) => ({ count, of: count + misses }));

describe('Fisher’s exact test', () => {
  test('gives the published values', () => {
    expect(fisherExact({ count: 3, of: 4 }, { count: 1, of: 4 })).toBeCloseTo(0.4857, 4);
    expect(fisherExact({ count: 1, of: 12 }, { count: 9, of: 12 })).toBeCloseTo(0.002759, 6);
  });

  test('is the same whichever side and whichever outcome comes first, and a probability', () => {
    const other = ({ count, of }: { count: number; of: number }) => ({ count: of - count, of });
    fc.assert(
      fc.property(share, share, (first, second) => {
        const p = fisherExact(first, second);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(second, first)).toBeCloseTo(p, 9);
        expect(fisherExact(other(first), other(second))).toBeCloseTo(p, 9);
      }),
    );
  });

  test('sees nothing in equal shares, and copes with thousands', () => {
    expect(fisherExact({ count: 5, of: 20 }, { count: 10, of: 40 })).toBeCloseTo(1, 9);
    expect(fisherExact({ count: 3000, of: 5000 }, { count: 2000, of: 5000 })).toBeLessThan(1e-80);
  });
});

describe('the interval of a difference', () => {
  test('is Newcombe’s', () => {
    expect(differenceOf({ count: 56, of: 70 }, { count: 48, of: 80 })).toEqual({
      points: 20,
      low: 5.2,
      high: 33.4,
    });
    expect(differenceOf({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
  });

  test('holds the difference, and turns around with the sides', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const one = differenceOf(first, second);
        const other = differenceOf(second, first);
        if (one === null || other === null) throw new Error('both are shares of something');
        expect(one.low).toBeLessThanOrEqual(one.points + 0.1);
        expect(one.high).toBeGreaterThanOrEqual(one.points - 0.1);
        expect(one.low).toBeCloseTo(-other.high, 0);
        expect(one.high).toBeCloseTo(-other.low, 0);
        for (const end of [one.low, one.high]) expect(Math.abs(end)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('several tests', () => {
  test('are told as Holm’s procedure allows', () => {
    const tests = [0.03, 0.001, 0.02, 0.6].map((p) => ({ p }));
    expect(tellable(tests)).toEqual([{ p: 0.001 }]);
    expect(tellable([0.01, 0.02, 0.04].map((p) => ({ p })))).toHaveLength(3);
    expect(tellable([])).toEqual([]);
  });

  test('of pure chance speak up in less than one of twenty cases', () => {
    const random = seededRandom(7);
    let spoke = 0;
    for (let run = 0; run < 20_000; run += 1)
      if (tellable(Array.from({ length: 12 }, () => ({ p: random() }))).length > 0) spoke += 1;
    expect(spoke / 20_000).toBeLessThan(0.055);
  });
});
