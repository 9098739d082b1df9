/** Pay, told in bands: wide enough to hide what somebody earns, narrow enough to talk about. */
import type { Salary } from '../application.ts';

/** Where a band begins or ends, in each power of ten. */
const edges = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The narrowest band that holds a range and begins and ends at edges; null where it holds no sum. */
export function payBand({ min, max, currency, period }: Salary): Salary | null {
  const low = min === null || min <= 0 ? null : edgeBelow(min);
  const high = max === null || max <= 0 ? null : edgeFrom(max);
  if (low === null && high === null) return null;
  // One sum at an edge would be a band of one sum.
  return { min: low, max: low === high && high !== null ? edgeAbove(high) : high, currency, period };
}

/** Whether a band begins or ends at a sum. */
export function isEdge(sum: number): boolean {
  return sum > 0 && edgeBelow(sum) === sum;
}

/** The powers of ten around a sum; a logarithm may be off by one at a power itself. */
function decades(sum: number): number[] {
  const about = Math.floor(Math.log10(sum));
  return [about - 1, about, about + 1].flatMap((power) =>
    edges.slice(0, -1).map((edge) => (power < 0 ? edge / 10 ** -power : edge * 10 ** power)),
  );
}

const edgeBelow = (sum: number): number => decades(sum).findLast((edge) => edge <= sum) ?? sum;
const edgeFrom = (sum: number): number => decades(sum).find((edge) => edge >= sum) ?? sum;
const edgeAbove = (sum: number): number => decades(sum).find((edge) => edge > sum) ?? sum;
