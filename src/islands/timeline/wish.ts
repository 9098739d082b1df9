/** What of the timeline is asked for. */

/** Words that must all occur, and kinds of which one must fit. */
export interface Wish {
  search: string;
  /** `lead`, `applied`, `interview`, `offer`, `ended`, `note`. */
  kinds: string[];
}

/** The wish in a query string. */
export function parseWish(query: string): Wish {
  const parameters = new URLSearchParams(query);
  return { search: parameters.get('search') ?? '', kinds: parameters.getAll('kind') };
}

/** The query string of a wish, with `?`; empty where nothing is asked for. */
export function formatWish({ search, kinds }: Wish): string {
  const parameters = new URLSearchParams(kinds.map((kind) => ['kind', kind]));
  if (search.trim() !== '') parameters.set('search', search);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Whether anything is asked for. */
export function isWish({ search, kinds }: Wish): boolean {
  return search.trim() !== '' || kinds.length > 0;
}

/** Whether a thing that happened is asked for; `text` and `words` are folded. */
export function wishes({ kinds }: Wish, words: readonly string[], kind: string, text: string): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && words.every((word) => text.includes(word));
}
