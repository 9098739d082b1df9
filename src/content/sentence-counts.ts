/** The counts that stand in a sentence, so that each can lead to the applications it counts. */

/** A count and the figure that it is. */
export interface LinkedCount {
  count: number;
  figure: string;
}

/** The sentence in parts: the counts, which stand in it in this order, and the text between. One that it does not name is passed over. */
export function countsIn(sentence: string, counts: readonly LinkedCount[]): (string | LinkedCount)[] {
  const parts: (string | LinkedCount)[] = [];
  let rest = sentence;
  for (const linked of counts) {
    const found = new RegExp(`(?<![\\d.,])${linked.count}(?![\\d.]*\\d| %)`).exec(rest);
    if (found === null) continue;
    parts.push(rest.slice(0, found.index), linked);
    rest = rest.slice(found.index + found[0].length);
  }
  return [...parts, rest];
}
