/** `apptrack list` */
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { ApplicationFacts } from '../../core/facts.ts';
import { groupApplications } from '../../core/group-applications.ts';
import { isSortKey, sortKeys } from '../../core/query.ts';
import type { SavedView } from '../../core/saved-view.ts';
import { selectInView } from '../../core/select-in-view.ts';
import { suggestion } from '../../core/suggest.ts';
import { applicationItem, listDocument } from '../../format/api-documents.ts';
import { fieldText, type ListField, listFields, pickFields } from '../../format/list-fields.ts';
import type { TextTable } from '../../format/list-text.ts';
import { UsageError } from '../../operations/errors.ts';
import { statusNamed } from '../../operations/stages.ts';
import { viewNamed } from '../../operations/view-named.ts';
import { type ListShape, type ListShapeOptions, readListShape } from '../list-format.ts';
import { missingValueLines } from '../missing-values.ts';
import { handlesIn, openStoreOf, readFacts, reportProblems, type TrackerFacts } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printPaged } from '../pager.ts';
import { type ListDrawing, renderFields, renderList } from '../render/application-table.ts';
import { joinSections } from '../render/sections.ts';
import { columns, paintFor, printJson, printText, takesHandles, warn } from '../terminal.ts';

/** The options of `list`; all filters combine. */
export interface ListOptions extends Omit<CommonOptions, 'json'>, ListShapeOptions {
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

/** Lists applications as a table, or as the document or the text for programs that is asked for. */
export async function list(options: ListOptions): Promise<number> {
  const { json, columns: asked, groupBy, format, ...filters } = options;
  const shape = readListShape({ json, columns: asked, groupBy, format });
  const named = filters.view === undefined ? null : viewOf(filters, filters.view);
  const sort = sortOf(filters, named);
  const tracker = await readFacts(filters, { bodies: (filters.search ?? named?.search) != null });
  const { view: _, ...query } = filters;
  const status = filters.status?.map((words) => statusNamed(tracker.config, words));
  const { total, items } = selectInView(
    tracker.facts,
    named,
    { ...query, status, sort },
    tracker.config.stages,
  );
  if (items.length === 0 && (shape.format === 'table' || tracker.facts.length > 0))
    for (const line of whyNone(tracker, filters, shape)) warn(line);
  if (shape.format === 'json') printDocument(tracker, items, total, shape);
  else if (shape.format === 'table') printTable(tracker, items, total, shape);
  else await printAsText(tracker, items, shape);
  return reportProblems(tracker.problems);
}

function whyNone({ facts, problems }: TrackerFacts, filters: ListOptions, { format }: ListShape): string[] {
  const missing = missingValueLines(facts, filters);
  if (missing.length > 0) return missing;
  if (format !== 'table') return [];
  if (facts.length > 0) return ['No application matches.'];
  return [problems.length > 0 ? 'There is nothing to list but files with problems:' : firstSteps];
}

/** The list with its groups; one without a name where there are none. */
function groupsOf({ config }: TrackerFacts, items: readonly ApplicationFacts[], { groupBy }: ListShape) {
  if (groupBy === null) return [{ name: null, items }];
  return groupApplications(items, groupBy, config.stages).map((group) => ({
    name: group.value === '' ? `no ${groupBy === 'tags' ? 'tag' : groupBy}` : group.value,
    items: group.items,
  }));
}

function printDocument(
  tracker: TrackerFacts,
  items: readonly ApplicationFacts[],
  total: number,
  shape: ListShape,
): void {
  const { fields, groupBy } = shape;
  const itemOf = (facts: ApplicationFacts) => {
    const item = applicationItem(facts);
    return fields === null ? item : pickFields(item, fields);
  };
  if (groupBy === null) printJson(listDocument(items.map(itemOf), total));
  else {
    const groups = groupApplications(items, groupBy, tracker.config.stages).map((group) => ({
      ...{ [groupBy]: group.value === '' ? null : group.value },
      ...listDocument(group.items.map(itemOf)),
    }));
    printJson({ total, groupBy, groups });
  }
}

function printTable(
  tracker: TrackerFacts,
  items: readonly ApplicationFacts[],
  total: number,
  shape: ListShape,
): void {
  if (items.length === 0) return;
  const handles = takesHandles() ? handlesIn(tracker) : new Map();
  const paint = paintFor();
  const drawing: ListDrawing = { today: tracker.today, width: columns(), paint, handles };
  const draw = (some: readonly ApplicationFacts[]) =>
    shape.fields === null ? renderList(some, drawing) : renderFields(some, shape.fields, drawing);
  const sections = groupsOf(tracker, items, shape).map(({ name, items: own }) =>
    name === null ? draw(own) : [paint('bold', `${name} (${own.length})`), ...draw(own)],
  );
  const rest = total > items.length ? [paint('dim', `${items.length} of ${total}`)] : [];
  printPaged([...joinSections(sections), ...rest]);
}

/** The usual columns where none are asked for. */
const usualFields: readonly ListField[] = [
  ...(['id', 'status', 'company', 'role', 'lastActivity', 'appliedOn', 'source'] as const),
];

async function printAsText(
  tracker: TrackerFacts,
  items: readonly ApplicationFacts[],
  shape: ListShape,
): Promise<void> {
  const { listCsv, listMarkdown, listTsv } = await import('../../format/list-text.ts');
  const isForPeople = shape.format === 'markdown';
  const fields = shape.fields ?? (isForPeople ? usualFields : listFields);
  const groups = groupsOf(tracker, items, shape);
  const tables: TextTable[] = groups.map(({ name, items: own }) => ({
    title: name,
    columns: fields,
    rows: own.map(applicationItem).map((item) => fields.map((field) => fieldText(item, field))),
  }));
  if (isForPeople) {
    printText(listMarkdown(tables));
    return;
  }
  // A table for programs is one table; which group a row is of stands in front.
  const isGrouped = shape.groupBy !== null;
  const whole: TextTable = {
    title: null,
    columns: isGrouped ? ['group', ...fields] : fields,
    rows: tables.flatMap(({ title, rows }) => (isGrouped ? rows.map((row) => [title ?? '', ...row]) : rows)),
  };
  printText(shape.format === 'csv' ? listCsv(whole) : listTsv(whole));
}

function viewOf(options: Omit<ListOptions, 'json'>, name: string): SavedView {
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
