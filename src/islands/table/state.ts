/** What the reader asked the table for, kept in the address with the names of the API. */

/** The conditions; several values of one may hold, all of the conditions must. */
export interface TableState {
  status: string[];
  source: string[];
  tag: string[];
  resume: string[];
  active: boolean | null;
  quiet: boolean | null;
  search: string;
  /** Only what has news on this day or later. */
  since: string | null;
  /** A sort key, `-` before it for the reverse; null for the default. */
  sort: string | null;
  /** The name of a figure whose applications are wanted. */
  figure: string | null;
  view: View;
  /** Keys of the columns to show; null for the usual ones. */
  columns: string[] | null;
}

/** How the list is shown. */
export type View = 'table' | 'board';

/** The conditions with several values. */
export const listFilters = ['status', 'source', 'tag', 'resume'] as const;
/** The conditions that hold or do not. */
export const flagFilters = ['active', 'quiet'] as const;

/** The state in a query string. */
export function parseState(search: string): TableState {
  const query = new URLSearchParams(search);
  const flag = (name: string) => {
    const value = query.get(name);
    return value === null ? null : value !== 'false' && value !== '0';
  };
  return {
    status: query.getAll('status'),
    source: query.getAll('source').map((source) => source.trim().toLowerCase()),
    tag: query.getAll('tag'),
    resume: query.getAll('resume'),
    active: flag('active'),
    quiet: flag('quiet'),
    search: query.get('search') ?? '',
    since: query.get('since') || null,
    sort: query.get('sort'),
    figure: query.get('figure'),
    view: query.get('view') === 'board' ? 'board' : 'table',
    columns: query.get('columns')?.split(',') ?? null,
  };
}

/** The query string of a state, with `?`; empty where nothing is asked for. Parameters of others are kept. */
export function formatState(state: TableState, current: string): string {
  const query = new URLSearchParams(current);
  for (const name of [...listFilters, ...flagFilters, 'search', 'since', 'sort', 'figure', 'view', 'columns'])
    query.delete(name);
  for (const name of listFilters) for (const value of state[name]) query.append(name, value);
  for (const name of flagFilters) if (state[name] !== null) query.set(name, String(state[name]));
  for (const name of ['search', 'since', 'sort', 'figure'] as const) {
    const value = state[name];
    if (value !== null && value !== '') query.set(name, value);
  }
  if (state.view === 'board') query.set('view', 'board');
  if (state.columns !== null) query.set('columns', state.columns.join(','));
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Whether a filter is chosen. */
export function isFiltered(state: TableState): boolean {
  return (
    listFilters.some((name) => state[name].length > 0) ||
    flagFilters.some((name) => state[name] !== null) ||
    state.since !== null
  );
}

/** Whether anything narrows the list. */
export function isNarrowed(state: TableState): boolean {
  return isFiltered(state) || state.search.trim() !== '' || state.figure !== null;
}

/** Whether two states show the same, whatever the order in which they were asked for. */
export function isSameState(one: TableState, other: TableState): boolean {
  const plain = (state: TableState) =>
    JSON.stringify({
      ...state,
      ...Object.fromEntries(listFilters.map((name) => [name, state[name].toSorted()])),
      search: state.search.trim(),
    });
  return plain(one) === plain(other);
}
