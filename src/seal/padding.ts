/** Sizes that tell little. */

const smallest = 1_048_576;

/**
 * The size to which so many bytes are padded: 1 MiB at least, then a quarter of a power of two apart. At most a
 * quarter is added to a large site, and a size only says "between so much and a quarter more".
 */
export function paddedSize(bytes: number): number {
  if (bytes <= smallest) return smallest;
  const step = 2 ** Math.floor(Math.log2(bytes - 1)) / 4;
  return Math.ceil(bytes / step) * step;
}
