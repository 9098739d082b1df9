/** The similarity is scikit-learn's: golden values, and the ways in which two texts can be odd. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarityOf, textTerms } from './similarity.ts';
import { englishStopWords, wordsOf } from './tokenize.ts';

interface Golden {
  name: string;
  resume: string;
  jd: string;
  cosine?: number;
  score?: number;
  features?: number;
  tolerance?: number;
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
const compare = (a: string, b: string) => similarityOf(textTerms(a), textTerms(b));

describe('golden values of scikit-learn', () => {
  for (const golden of fixture('similarity.json') as Golden[]) {
    test(golden.name, () => {
      const got = compare(golden.resume, golden.jd);
      if (golden.cosine === undefined) {
        expect(got.cosine).toBeNull();
        expect(got.reason).toMatch(/\w/);
        return;
      }
      // The golden cap-with-ties allows a whole point; the portable sort meets it exactly.
      expect(Math.abs((got.cosine ?? Number.NaN) - golden.cosine)).toBeLessThan(1e-9);
      expect(got.score).toBe(golden.score);
      expect(got.features).toBe(golden.features);
    });
  }

  test('the stop words are the golden list', () => {
    expect([...englishStopWords].sort()).toEqual((fixture('english-stop-words.json') as string[]).sort());
  });
});

describe('further values of scikit-learn 1.9.1 (Python 3.11)', () => {
  const odd = fixture('similarity-unicode.json') as {
    resume: string;
    jd: string;
    cosine: number | null;
    features: number;
  }[];
  test.each(odd)('$resume | $jd', ({ resume, jd, cosine, features }) => {
    const got = compare(resume, jd);
    expect(got.features).toBe(features);
    if (cosine === null) expect(got.cosine).toBeNull();
    else expect(Math.abs((got.cosine ?? Number.NaN) - cosine)).toBeLessThan(1e-9);
  });

  /** Words drawn by a linear congruential generator, so that long texts need not be kept. */
  const drawn = (seed: number, count: number, size: number): string => {
    let state = BigInt(seed);
    return Array.from({ length: count }, () => {
      state = (state * 1103515245n + 12345n) % 2147483648n;
      return `w${(state >> 8n) % BigInt(size)}`;
    }).join(' ');
  };
  const long = fixture('similarity-cut.json') as Record<
    'seed' | 'count' | 'size' | 'cosine' | 'features',
    number
  >[];
  test.each(long)(
    '$count words of $size, cut to $features features',
    ({ seed, count, size, cosine, features }) => {
      const got = compare(drawn(seed, count, size), drawn(seed + 100, count, size));
      expect(got.features).toBe(features);
      expect(Math.abs((got.cosine ?? Number.NaN) - cosine)).toBeLessThan(1e-9);
    },
  );
});

test('words end at combining marks, as in Python', () => {
  expect(wordsOf('हिन्दी')).toEqual([]);
  expect(wordsOf('cafe\u0301 bar')).toEqual(['cafe', 'bar']);
  expect(wordsOf('ΟΔΟΣ İstanbul')).toEqual(['οδος', 'stanbul']);
});

test('any two texts: symmetric, from 0 to 1, and 1 with themselves', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [there, back, same] = [compare(a, b), compare(b, a), compare(a, a)];
      if (there.cosine === null) return back.cosine === null;
      if (same.cosine !== null) expect(same.cosine).toBeCloseTo(1, 9);
      expect(there.cosine).toBeGreaterThanOrEqual(0);
      expect(there.cosine).toBeLessThanOrEqual(1);
      expect(back.cosine).toBeCloseTo(there.cosine, 9);
      return true;
    }),
  );
});
