/** A bounded cache of what was found out about words, for the next time the same word comes. */

const mostWords = 20_000;
/** Longer words hardly come again. */
const longestWord = 40;

/** Keeps what was found out about a word; forgets everything once there is too much. */
export function cacheWord<Value>(memory: Map<string, Value>, word: string, value: Value): void {
  if (word.length > longestWord) return;
  if (memory.size >= mostWords) memory.clear();
  memory.set(word, value);
}
