/** The applications of a saved view. A room of its own, since whoever only reads the configuration needs no query. */
import type { ApplicationFacts } from './facts.ts';
import { isSortKey, type Query, type Selection, selectApplications } from './query.ts';
import { type SavedView, viewLists } from './saved-view.ts';
import type { Stage } from './stage.ts';

/** What of a view narrows and orders, as a query; an order that only the list on the page knows is left out. */
export function viewQuery(view: SavedView): Query {
  const query: Query = {};
  for (const name of viewLists) if (view[name].length > 0) query[name] = view[name];
  for (const name of ['active', 'quiet', 'search', 'since'] as const)
    if (view[name] !== null) Object.assign(query, { [name]: view[name] });
  if (view.sort !== null && isSortKey(view.sort)) query.sort = view.sort;
  return query;
}

/** The applications of a view that a further query asks for, in its order, or else in the view's. */
export function selectInView(
  all: readonly ApplicationFacts[],
  view: SavedView | null,
  query: Query,
  stages: readonly Stage[],
): Selection {
  if (view === null) return selectApplications(all, query, stages);
  const ofView = viewQuery(view);
  const { items } = selectApplications(all, ofView, stages);
  return selectApplications(items, { ...query, sort: query.sort ?? ofView.sort }, stages);
}
