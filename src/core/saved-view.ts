/** Filters of the list that a person named: a tab above the list, and a name for the command line and the API. */
import type { CalendarDate } from './calendar-date.ts';
import { foldText } from './fold-text.ts';

/** What a view shows; what is empty or null narrows nothing, and is the list's own. */
export interface SavedView {
  name: string;
  /** Stage ids. */
  status: string[];
  source: string[];
  tag: string[];
  resume: string[];
  active: boolean | null;
  quiet: boolean | null;
  search: string | null;
  /** Only what has an entry on or after this day. */
  since: CalendarDate | null;
  /** One of {@link listSortKeys}, with `-` before it for the reverse. */
  sort: string | null;
  view: 'table' | 'board';
  /** Some of {@link listColumns}. */
  columns: string[] | null;
}

/** The columns of the list, in their order; the first is always shown. */
export const listColumns = [
  'company',
  'role',
  'status',
  'since',
  'appliedOn',
  'lastActivity',
  'location',
  'salary',
  'match',
  'resume',
  'source',
  'priority',
  'next',
] as const;

/** What the list can be sorted by. */
export const listSortKeys: readonly string[] = [...listColumns, 'quietDays'];

/** The conditions that may have several values. */
export const viewLists = ['status', 'source', 'tag', 'resume'] as const;

/** A view of a name that shows everything. */
export function emptyView(name: string): SavedView {
  return {
    name,
    status: [],
    source: [],
    tag: [],
    resume: [],
    active: null,
    quiet: null,
    search: null,
    since: null,
    sort: null,
    view: 'table',
    columns: null,
  };
}

/** The view of a name, whose case and accents do not count where no other is spelt just so; undefined where there is none. */
export function findView(views: readonly SavedView[], name: string): SavedView | undefined {
  return (
    views.find((view) => view.name === name) ??
    views.find((view) => foldText(view.name) === foldText(name.trim()))
  );
}

/** The view as the parameters of the list's address. */
export function viewParameters(view: SavedView): Record<string, string | readonly string[]> {
  const parameters: Record<string, string | readonly string[]> = {};
  for (const name of viewLists) if (view[name].length > 0) parameters[name] = view[name];
  for (const name of ['active', 'quiet', 'search', 'since', 'sort'] as const)
    if (view[name] !== null) parameters[name] = String(view[name]);
  if (view.view === 'board') parameters.view = 'board';
  if (view.columns !== null) parameters.columns = view.columns.join(',');
  return parameters;
}
