/** `apptrack list` */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { isSortKey, selectApplications, sortKeys } from '../../core/query.ts';
import { suggestion } from '../../core/suggest.ts';
import { applicationItem, listDocument } from '../../format/api-documents.ts';
import { UsageError } from '../../operations/errors.ts';
import { requireStatus } from '../../operations/stages.ts';
import { handlesIn, readFacts, reportProblems, type TrackerFacts } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { renderList } from '../render/application-table.ts';
import { columns, paintFor, print, printJson, takesHandles, warn } from '../terminal.ts';

/** The options of `list`; all filters combine. */
export interface ListOptions extends CommonOptions {
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
  const sort = sortOf(options);
  const tracker = await readFacts(options, { bodies: options.search !== undefined });
  for (const status of options.status ?? []) requireStatus(tracker.config, status);
  const { total, items } = selectApplications(tracker.facts, { ...options, sort }, tracker.config.stages);
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

function sortOf({ sort, reverse }: ListOptions): string | undefined {
  if (sort !== undefined && !isSortKey(sort)) {
    throw new UsageError(`cannot sort by "${sort}"; ${suggestion(sort.replace(/^-/, ''), sortKeys)}`);
  }
  if (!reverse) return sort;
  const key = sort ?? '-lastActivity';
  return key.startsWith('-') ? key.slice(1) : `-${key}`;
}
