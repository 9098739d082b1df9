/**
 * The `p`-quantile (0–1) of numbers in ascending order, by linear interpolation between the neighbours
 * (Hyndman and Fan's type 7, the default of R and NumPy); NaN for an empty list.
 */
export function quantile(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}
