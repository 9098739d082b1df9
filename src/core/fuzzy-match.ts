/** Finding by a few typed letters, as pickers do. */
import { foldText } from './fold-text.ts';

/**
 * How well `typed` fits a text: the less, the better; null where it does not. Each word must occur: as it is, best at the
 * beginning of a word, or letter by letter in its order. Case and accents do not count.
 */
export function fuzzyDistance(typed: string, text: string): number | null {
  const folded = foldText(text);
  let sum = 0;
  for (const word of foldText(typed).split(/\s+/).filter(Boolean)) {
    const distance = wordDistance(word, folded);
    if (distance === null) return null;
    sum += distance;
  }
  return sum;
}

/** The items that fit what was typed, the best first; those that fit alike keep their order. */
export function fuzzyFind<Item>(
  typed: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
): Item[] {
  return items
    .flatMap((item) => {
      const distance = fuzzyDistance(typed, textOf(item));
      return distance === null ? [] : [{ item, distance }];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

function wordDistance(word: string, text: string): number | null {
  const at = text.indexOf(word);
  if (at >= 0) return startsWord(word, text) ? 0 : 1;
  let from = -1;
  let first = -1;
  for (const letter of word) {
    from = text.indexOf(letter, from + 1);
    if (from < 0) return null;
    if (first < 0) first = from;
  }
  // Letters that lie far apart are hardly what was meant.
  return 2 + (from - first + 1 - word.length);
}

function startsWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}
