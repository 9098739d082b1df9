/** Sharing the rows of a screen among lists. */

/**
 * How many rows of each list are shown where all have `room` rows together: every list gets its next row in turn until
 * nothing is left. What is cut of a list needs a row that says so, which is taken from that list's own.
 */
export function fitRows(sizes: readonly number[], room: number): number[] {
  const given = sizes.map(() => 0);
  let left = Math.min(
    room,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    const before = left;
    for (const [index, size] of sizes.entries())
      if (left > 0 && (given[index] ?? 0) < size) {
        given[index] = (given[index] ?? 0) + 1;
        left -= 1;
      }
    if (left === before) break;
  }
  return given.map((rows, index) => (rows < (sizes[index] ?? 0) ? Math.max(0, rows - 1) : rows));
}
