/** Shares with their uncertainty. */

/** `count` of `of`; `percent` and the 95 % Wilson score interval `low`–`high`, in percent with one decimal; null for `of: 0`. */
export interface Rate {
  count: number;
  of: number;
  percent: number | null;
  low: number | null;
  high: number | null;
}

/** From how many applications on a share says anything. */
export const enough = 10;

/** The 97.5 % quantile of the standard normal distribution. */
const z = 1.959964;

/**
 * The share `count / of` with its Wilson score interval
 * (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927).
 */
export function rate(count: number, of: number): Rate {
  if (of === 0) return { count, of, percent: null, low: null, high: null };
  const [low, high] = wilson(count, of);
  return { count, of, percent: round1((count * 100) / of), low: round1(low * 100), high: round1(high * 100) };
}

/** The ends of the Wilson score interval of `count / of`, from 0 to 1. */
export function wilson(count: number, of: number): [low: number, high: number] {
  const share = count / of;
  const denominator = 1 + (z * z) / of;
  const centre = (share + (z * z) / (2 * of)) / denominator;
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / denominator;
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** A number with one decimal, halves up; what binary fractions leave below a half is made good. */
export function round1(value: number): number {
  return Math.round(value * 10 + 1e-9) / 10;
}

/** How many items satisfy the condition. */
export function countWhere<Item>(items: readonly Item[], condition: (item: Item) => boolean): number {
  let count = 0;
  for (const item of items) if (condition(item)) count += 1;
  return count;
}
