/** What of the timeline is asked for, as its address says it. */

/** Words that must all occur, and kinds of which one must fit. */
export interface TimelineFilter {
  search: string;
  /** `lead`, `applied`, `interview`, `offer`, `ended`, `note`. */
  kinds: string[];
}

/** The filter in a query string. */
export function parseFilter(query: string): TimelineFilter {
  const parameters = new URLSearchParams(query);
  return { search: parameters.get('search') ?? '', kinds: parameters.getAll('kind') };
}

/** The query string of a filter, with `?`; empty where nothing is asked for. */
export function formatFilter({ search, kinds }: TimelineFilter): string {
  const parameters = new URLSearchParams(kinds.map((kind) => ['kind', kind]));
  if (search.trim() !== '') parameters.set('search', search);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Whether anything is asked for. */
export function isFiltering({ search, kinds }: TimelineFilter): boolean {
  return search.trim() !== '' || kinds.length > 0;
}

/** Whether a thing that happened passes a filter; `text` and `words` are folded. */
export function passes(
  { kinds }: TimelineFilter,
  words: readonly string[],
  kind: string,
  text: string,
): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && words.every((word) => text.includes(word));
}
