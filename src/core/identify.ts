/** Finding the one thing that a person means by a part of its name. */
import { foldText } from './fold-text.ts';
import { damerauLevenshtein } from './suggest.ts';

/** Longer texts are no misspelt names. */
const longest = 80;

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
  const parts =
    wanted === '' ? [] : items.filter((item) => textsOf(item).some((text) => text.includes(wanted)));
  const same = parts.filter(({ id }) => foldText(id) === wanted);
  const found = same.length === 1 ? same : parts;
  const [item] = found;
  if (item === undefined) return { found: 'none', suggestions: nearest(query, items) };
  return found.length === 1 ? { found: 'one', item } : { found: 'several', items: found };
}

/** The ids of the at most three items that are nearest to a misspelt name, nearest first. */
export function nearest(query: string, items: readonly Named[]): string[] {
  const wanted = foldText(query.trim());
  if (wanted.length > longest) return [];
  const scored = items.map((item) => ({
    id: item.id,
    distance: Math.min(...textsOf(item).flatMap((text) => candidateDistances(wanted, text))),
  }));
  const limit = Math.min(wanted.length - 1, Math.max(1, Math.floor(wanted.length * 0.4)));
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
  const words = text.split(/[^\p{L}\p{N}]/u);
  return [text, text.slice(0, wanted.length), ...words].map((candidate) =>
    damerauLevenshtein(wanted, candidate),
  );
}
