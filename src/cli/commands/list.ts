/** `apptrack list` */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { isSortKey, sortKeys } from '../../core/query.ts';
import { type SavedView, selectInView } from '../../core/saved-view.ts';
import { suggestion } from '../../core/suggest.ts';
import { applicationItem, listDocument } from '../../format/api-documents.ts';
import { UsageError } from '../../operations/errors.ts';
import { requireStatus } from '../../operations/stages.ts';
import { viewNamed } from '../../operations/view-named.ts';
import { handlesIn, openStoreOf, readFacts, reportProblems, type TrackerFacts } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { renderList } from '../render/application-table.ts';
import { columns, paintFor, print, printJson, takesHandles, warn } from '../terminal.ts';

/** The options of `list`; all filters combine. */
export interface ListOptions extends CommonOptions {
  view?: string;
  status?: string[];
  source?: string[];
  tag?: string[];
  resume?: string[];
  active?: boolean;
  quiet?: boolean;
  search?: string;
  since?: CalendarDate;
  sort?: string;
  reverse?: boolean;
  limit?: number;
}

const firstSteps = 'There are no applications yet; add one: apptrack add COMPANY ROLE';

/** Lists applications as a table, or with `--json` as a document. */
export async function list(options: ListOptions): Promise<number> {
  const named = options.view === undefined ? null : viewOf(options, options.view);
  const sort = sortOf(options, named);
  const tracker = await readFacts(options, { bodies: (options.search ?? named?.search) != null });
  for (const status of options.status ?? []) requireStatus(tracker.config, status);
  const { view: _, ...query } = options;
  const { total, items } = selectInView(tracker.facts, named, { ...query, sort }, tracker.config.stages);
  if (options.json) printJson(listDocument(items.map(applicationItem), total));
  else if (items.length === 0) warn(whyNone(tracker));
  else {
    const handles = takesHandles() ? handlesIn(tracker) : new Map();
    print(renderList(items, { total, today: tracker.today, width: columns(), paint: paintFor(), handles }));
  }
  return reportProblems(tracker.problems);
}

function whyNone({ facts, problems }: TrackerFacts): string {
  if (facts.length > 0) return 'No application matches.';
  return problems.length > 0 ? 'There is nothing to list but files with problems:' : firstSteps;
}

function viewOf(options: ListOptions, name: string): SavedView {
  return viewNamed(openStoreOf(options).readConfig().config.views, name);
}

/** What it is sorted by; an order that only the list on the page knows is said to be another. */
function sortOf({ sort, reverse }: ListOptions, view: SavedView | null): string | undefined {
  if (sort !== undefined && !isSortKey(sort)) {
    throw new UsageError(`cannot sort by "${sort}"; ${suggestion(sort.replace(/^-/, ''), sortKeys)}`);
  }
  const ofView = view?.sort ?? undefined;
  if (sort === undefined && ofView !== undefined && !isSortKey(ofView))
    warn(`Only the page sorts by ${ofView.replace(/^-/, '')}; here the last activity comes first.`);
  if (!reverse) return sort;
  const key = sort ?? (ofView !== undefined && isSortKey(ofView) ? ofView : '-lastActivity');
  return key.startsWith('-') ? key.slice(1) : `-${key}`;
}
