/** Finding the one thing that a person means by a part of its name. */
import { foldText } from './fold-text.ts';

/** Something with an id, and other names that it also goes by. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** What a part of a name stands for: one thing, several, or none (with the nearest ids, best first). */
export type Identified<Item> =
  | { found: 'one'; item: Item }
  | { found: 'several'; items: Item[] }
  | { found: 'none'; suggestions: string[] };

/**
 * What `query` means among `items`. An id that is exactly the query wins, then one that is it but for case and accents;
 * else the query may be any part of an id or of another name, and must be so for one item only.
 */
export function identify<Item extends Named>(query: string, items: readonly Item[]): Identified<Item> {
  const exact = items.find(({ id }) => id === query);
  if (exact !== undefined) return { found: 'one', item: exact };
  const wanted = foldText(query.trim());
  const parts = wanted === '' ? [] : items.filter((item) => textsOf(item).some((text) => text.includes(wanted)));
  const same = parts.filter(({ id }) => foldText(id) === wanted);
  const found = same.length === 1 ? same : parts;
  const [item] = found;
  if (item === undefined) return { found: 'none', suggestions: nearest(query, items) };
  return found.length === 1 ? { found: 'one', item } : { found: 'several', items: found };
}

/** The ids of the at most three items that are nearest to a misspelt name, nearest first. */
export function nearest(query: string, items: readonly Named[]): string[] {
  const wanted = foldText(query.trim());
  if (wanted === '') return [];
  const scored = items.map((item) => ({
    id: item.id,
    distance: Math.min(...textsOf(item).flatMap((text) => candidateDistances(wanted, text))),
  }));
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  return scored
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

function textsOf(item: Named): string[] {
  return [item.id, ...item.names].map(foldText);
}

/** Distances to the whole name, to its beginning and to its words: people misspell parts, too. */
function candidateDistances(wanted: string, text: string): number[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [text, text.slice(0, wanted.length), ...words].map((candidate) => editDistance(wanted, candidate));
}

/**
 * How many letters to insert, delete, change or swap with their neighbour to make `a` into `b`
 * (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = swapped && i > 1 && j > 1 ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[right.length] ?? 0;
}
