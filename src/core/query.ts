/** Choosing and ordering applications: the same for `list`, the page and the API. */
import { normalizeSource } from './analytics/sources.ts';
import type { CalendarDate } from './calendar-date.ts';
import { compareTexts } from './compare.ts';
import type { ApplicationFacts } from './facts.ts';
import { foldedWords, foldText } from './fold-text.ts';
import { perYear } from './money.ts';
import type { Stage } from './stage.ts';

/** All given conditions must hold; of several values of one condition, one must. */
export interface Query {
  /** Stage ids. */
  status?: readonly string[] | undefined;
  source?: readonly string[] | undefined;
  tag?: readonly string[] | undefined;
  resume?: readonly string[] | undefined;
  active?: boolean | undefined;
  quiet?: boolean | undefined;
  /** Words that must all occur, whatever their case and accents. */
  search?: string | undefined;
  /** Only what has an entry on or after this day, up to today. */
  since?: CalendarDate | undefined;
  /** A key of {@link sortKeys}, with `-` before it for the reverse. */
  sort?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** The chosen page of applications; `total` counts all that were chosen before `limit` and `offset`. */
export interface Selection {
  total: number;
  items: ApplicationFacts[];
}

type SortValue = string | number | null;

const priorities = { high: 0, normal: 1, low: 2 };

const sortValues: Record<string, (facts: ApplicationFacts, stages: readonly Stage[]) => SortValue> = {
  id: ({ application }) => application.id,
  company: ({ application }) => foldText(application.company),
  role: ({ application }) => foldText(application.role),
  status: ({ stage }, stages) => (stage === null ? null : stages.findIndex(({ id }) => id === stage.id)),
  source: ({ application }) => normalizeSource(application.source),
  location: ({ application }) => (application.location === null ? null : foldText(application.location)),
  resume: ({ application }) => application.resume,
  salary: ({ application: { salary } }) =>
    salary === null ? null : perYear(salary.max ?? salary.min ?? 0, salary.period),
  priority: ({ application }) => priorities[application.priority],
  since: ({ stays }) => stays.at(-1)?.from ?? null,
  appliedOn: (facts) => facts.appliedOn,
  respondedOn: (facts) => facts.respondedOn,
  interviewedOn: (facts) => facts.interviewedOn,
  offeredOn: (facts) => facts.offeredOn,
  acceptedOn: (facts) => facts.acceptedOn,
  closedOn: (facts) => facts.closedOn,
  lastActivity: (facts) => facts.lastActivity,
  quietDays: (facts) => facts.quietDays,
};

/** The keys to sort by. */
export const sortKeys: readonly string[] = Object.keys(sortValues);

/** Whether `sort` is a key to sort by, with or without `-`. */
export function isSortKey(sort: string): boolean {
  return Object.hasOwn(sortValues, sort.replace(/^-/, ''));
}

/**
 * The applications a query asks for. Without `sort`: the last activity first, then by id.
 * Where the sort key has nothing, an application comes last either way.
 */
export function selectApplications(
  all: readonly ApplicationFacts[],
  query: Query,
  stages: readonly Stage[],
): Selection {
  const found = inOrder(all.filter(matcher(query)), query.sort ?? '-lastActivity', stages);
  const start = query.offset ?? 0;
  const end = query.limit === undefined ? undefined : start + query.limit;
  return { total: found.length, items: found.slice(start, end) };
}

function matcher(query: Query): (facts: ApplicationFacts) => boolean {
  const sources = query.source?.map(normalizeSource);
  const tags = query.tag?.map(foldText);
  const words = foldedWords(query.search ?? '');
  return (facts) => {
    const { application, stage } = facts;
    if (query.status !== undefined && !query.status.includes(stage?.id ?? '')) return false;
    if (sources !== undefined && !sources.includes(normalizeSource(application.source))) return false;
    if (tags !== undefined && !application.tags.some((tag) => tags.includes(foldText(tag)))) return false;
    if (query.resume !== undefined && !query.resume.includes(application.resume ?? 'none')) return false;
    if (query.active !== undefined && facts.active !== query.active) return false;
    if (query.quiet !== undefined && facts.quiet !== query.quiet) return false;
    if (query.since !== undefined && (facts.lastActivity === null || facts.lastActivity < query.since))
      return false;
    if (words.length === 0) return true;
    const text = searchText(facts);
    return words.every((word) => text.includes(word));
  };
}

/** Everything of an application that a search looks through, folded. */
export function searchText({ application: a, timeline }: ApplicationFacts): string {
  const notes = timeline.flatMap(({ note, with: people }) => [note ?? '', ...people]);
  const contacts = a.contacts.flatMap(({ name, role }) => [name, role ?? '']);
  return foldText(
    [a.id, a.company, a.role, a.source, a.location ?? '', ...a.tags, ...notes, ...contacts, a.body].join(
      '\n',
    ),
  );
}

/** Sorted by a key, which is worked out once for each; then by id. */
function inOrder(
  all: readonly ApplicationFacts[],
  sort: string,
  stages: readonly Stage[],
): ApplicationFacts[] {
  const reverse = sort.startsWith('-') ? -1 : 1;
  const keyOf = sortValues[sort.replace(/^-/, '')] ?? (() => null);
  const keyed = all.map((facts) => ({ facts, id: facts.application.id, key: keyOf(facts, stages) }));
  keyed.sort((a, b) => {
    if (a.key === b.key) return compareTexts(a.id, b.id);
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    return a.key < b.key ? -reverse : reverse;
  });
  return keyed.map(({ facts }) => facts);
}
