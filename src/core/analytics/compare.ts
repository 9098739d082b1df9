/** Whether two shares differ by more than chance. */
import { round1, wilson } from './rate.ts';

/** `count` of `of`. */
export interface Share {
  count: number;
  of: number;
}

/** By how many percentage points the first share is above the second, with the 95 % interval; one decimal. */
export interface Difference {
  points: number;
  low: number;
  high: number;
}

/**
 * The difference of two independent shares with its interval, made of the Wilson intervals of both
 * (R. G. Newcombe, "Interval estimation for the difference between independent proportions", 1998, method 10);
 * null where one of them is of nothing.
 */
export function differenceOf(first: Share, second: Share): Difference | null {
  if (first.of === 0 || second.of === 0) return null;
  const [p, q] = [first.count / first.of, second.count / second.of];
  const [[pLow, pHigh], [qLow, qHigh]] = [wilson(first.count, first.of), wilson(second.count, second.of)];
  return {
    points: round1((p - q) * 100),
    low: round1((p - q - Math.hypot(p - pLow, qHigh - q)) * 100),
    high: round1((p - q + Math.hypot(pHigh - p, q - qLow)) * 100),
  };
}

/** Tables as probable as the one at hand, but for what floating point loses, are as extreme. */
const tie = 1 + 1e-7;

/**
 * How probable a difference at least as extreme would be if both shares came of one: Fisher's exact test, two-sided
 * (R. A. Fisher, "On the interpretation of χ² from contingency tables", 1922).
 */
export function fisherExact(first: Share, second: Share): number {
  const [n, m] = [first.of, second.of];
  const hits = first.count + second.count;
  const logChoose = logBinomials(n + m);
  const whole = logChoose(n + m, hits);
  const probability = (count: number) => Math.exp(logChoose(n, count) + logChoose(m, hits - count) - whole);
  const seen = probability(first.count) * tie;
  let sum = 0;
  for (let count = Math.max(0, hits - m); count <= Math.min(n, hits); count += 1) {
    const each = probability(count);
    if (each <= seen) sum += each;
  }
  return Math.min(1, sum);
}

/** Those of all numbers that were asked for, for one list asks for nearly the same again and again. */
const logFactorial = [0];

/** Logarithms of binomial coefficients of numbers up to `most`. */
function logBinomials(most: number): (n: number, k: number) => number {
  for (let number = logFactorial.length; number <= most; number += 1)
    logFactorial.push((logFactorial[number - 1] ?? 0) + Math.log(number));
  const of = (number: number) => logFactorial[number] ?? 0;
  return (n, k) => of(n) - of(k) - of(n - k);
}

/**
 * Of several tests those whose finding may be told, so that in at most `level` of all cases without any real difference
 * one of them is told; the least probable first (S. Holm, "A simple sequentially rejective multiple test procedure", 1979).
 */
export function tellable<Test extends { p: number }>(tests: readonly Test[], level = 0.05): Test[] {
  const sorted = tests.toSorted((a, b) => a.p - b.p);
  const end = sorted.findIndex(({ p }, index) => p * (sorted.length - index) > level);
  return end === -1 ? sorted : sorted.slice(0, end);
}

/** Those of {@link tellable} whose interval leaves no doubt which share is the larger. */
export function clearOf<Test extends { p: number; difference: Difference }>(tests: readonly Test[]): Test[] {
  return tellable(tests).filter(({ difference: { low, high } }) => low > 0 || high < 0);
}
