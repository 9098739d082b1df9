/** The numbers that stand at an axis. */

/** Round numbers from 0 on, at most `most` steps, the last of them at or above `highest`; whole numbers only. */
export function ticks(highest: number, most: number): number[] {
  const step = roundStep(highest / most);
  const last = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: last + 1 }, (_, index) => index * step);
}

/** The least of 1, 2, 5, 10, 20, 50 … that is not below `least`. */
function roundStep(least: number): number {
  let power = 1;
  while (power * 10 < least) power *= 10;
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least - 1e-9) ?? power * 10;
}
