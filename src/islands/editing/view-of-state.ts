/** What the list shows, as the API takes a saved view. */
import { listFilters, type TableState } from '../table/state.ts';

/** A state as the API takes a view: without what is not asked for. */
export function viewOf(state: TableState): Record<string, unknown> {
  const columns = state.columns?.filter((key) => key !== '') ?? null;
  const lists = listFilters.flatMap((name) => (state[name].length > 0 ? [[name, state[name]] as const] : []));
  return {
    ...Object.fromEntries(lists),
    active: state.active,
    quiet: state.quiet,
    search: state.search.trim() || null,
    since: state.since,
    sort: state.sort,
    view: state.view,
    columns: columns?.length === 0 ? ['company'] : columns,
  };
}
