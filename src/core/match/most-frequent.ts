/** Which features stay when there are too many: the order NumPy gives, ties included. */

/** Ranges of at most this many positions after the first are sorted by insertion. */
const small = 16;

/**
 * The indices of the `limit` largest of `counts`, equal ones chosen as NumPy's portable `(-counts).argsort()` does:
 * an introspective quicksort (median of three, Hoare's partition, insertion below 17; Musser 1997), which is not
 * stable. Where it degenerates, the rest of that range is sorted stably.
 */
export function mostFrequent(counts: readonly number[], limit: number): number[] {
  const order = counts.map((_, index) => index);
  const key = (position: number): number => -(counts[order[position] ?? 0] ?? 0);
  const ranges = [
    { from: 0, to: order.length - 1, depth: 2 * Math.floor(Math.log2(Math.max(order.length, 1))) },
  ];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    let { from, to, depth } = range;
    while (to - from > small && depth >= 0) {
      const middle = partition(order, key, from, to);
      depth -= 1;
      if (middle - from < to - middle) {
        ranges.push({ from: middle + 1, to, depth });
        to = middle - 1;
      } else {
        ranges.push({ from, to: middle - 1, depth });
        from = middle + 1;
      }
    }
    sortRange(order, counts, from, to);
  }
  return order.slice(0, limit);
}

/** Moves smaller keys before and larger ones after one position, which it gives. */
function partition(order: number[], key: (position: number) => number, from: number, to: number): number {
  const middle = from + ((to - from) >> 1);
  if (key(middle) < key(from)) swap(order, middle, from);
  if (key(to) < key(middle)) swap(order, to, middle);
  if (key(middle) < key(from)) swap(order, middle, from);
  const pivot = key(middle);
  swap(order, middle, to - 1);
  let left = from;
  let right = to - 1;
  for (;;) {
    do left += 1;
    while (key(left) < pivot);
    do right -= 1;
    while (pivot < key(right));
    if (left >= right) break;
    swap(order, left, right);
  }
  swap(order, left, to - 1);
  return left;
}

function sortRange(order: number[], counts: readonly number[], from: number, to: number): void {
  if (to <= from) return;
  const sorted = order.slice(from, to + 1).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  for (const [offset, index] of sorted.entries()) order[from + offset] = index;
}

function swap(order: number[], a: number, b: number): void {
  const held = order[a] ?? 0;
  order[a] = order[b] ?? 0;
  order[b] = held;
}
