/** Chance that is the same every time. */

/** Numbers from 0 to below 1, the same sequence for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Choices over a source of chance. */
export interface Chooser {
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  one<Value>(values: readonly Value[]): Value;
  /** `count` different values, in the order of the list. */
  some<Value>(values: readonly Value[], count: number): Value[];
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
}

/** Choices that are the same for the same seed. */
export function chooser(seed: number): Chooser {
  const random = seededRandom(seed);
  const integer = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return {
    integer,
    one: (values) => values[integer(0, values.length - 1)] as (typeof values)[number],
    some(values, count) {
      const left = [...values.keys()];
      while (left.length > count) left.splice(integer(0, left.length - 1), 1);
      return left.map((index) => values[index] as (typeof values)[number]);
    },
    percent: (share) => random() * 100 < share,
  };
}
