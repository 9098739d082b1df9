/** Things that turn out to be one: sets that are joined, whatever the order in which that is found out. */

/** Sets of the numbers below `count`, each number in one of its own at first. */
export class DisjointSets {
  readonly #parents: number[];
  readonly #firstOf = new Map<string, number>();

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  /** The number that stands for the set of `item`: its least. */
  find(item: number): number {
    const parent = this.#parents[item] ?? item;
    if (parent === item) return item;
    const root = this.find(parent);
    this.#parents[item] = root;
    return root;
  }

  /** Makes one set of two. */
  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** Joins `item` with everything that was joined by the same key before. */
  joinBy(key: string, item: number): void {
    const first = this.#firstOf.get(key);
    if (first === undefined) this.#firstOf.set(key, item);
    else this.join(first, item);
  }
}
