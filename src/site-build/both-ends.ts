/** Sharing a row of things among two threads that begin at its two ends: of every row, each takes about the same part. */

/** Which end of a row a thread begins at. */
export type End = 'front' | 'back';

/** A row of `length` things; `taken[row]` says how many of them are taken, by both threads together. */
interface Row {
  length: number;
  taken: Int32Array;
  row: number;
  atATime?: number;
}

/** Takes positions from one end on until both threads together have taken all. */
export function* takeFrom(end: End, { length, taken, row, atATime = 8 }: Row): Generator<number> {
  for (let mine = 0; ; mine += atATime) {
    const left = length - Atomics.add(taken, row, atATime);
    if (left <= 0) return;
    for (let index = mine; index < mine + Math.min(atATime, left); index += 1)
      yield end === 'front' ? index : length - 1 - index;
  }
}
