/** Sources and résumés compared, over submitted applications. */
import type { CalendarDate } from '../calendar-date.ts';
import type { ApplicationFacts } from '../facts.ts';
import { countWhere, type Rate, rate } from './rate.ts';
import { type Known, knownOutcomes, rateOfKnown } from './within-days.ts';

/** How the applications of one group fared. */
export interface GroupFigures {
  count: number;
  responded: number;
  interviewed: number;
  offers: number;
  /** responded / count */
  responseRate: Rate;
  /** interviewed / count */
  conversion: Rate;
}

/** One source, in lower case without outer blanks; `unknown` where none is given. */
export interface SourceRow extends GroupFigures {
  source: string;
}

/** One résumé's id; `none` where none is given. */
export interface ResumeRow extends GroupFigures {
  resume: string;
}

/** A source as it is compared and shown. */
export function normalizeSource(source: string): string {
  return source.trim().toLowerCase() || 'unknown';
}

/** What applications are grouped by. */
export type Grouping = 'source' | 'resume';

/** The group that an application is in. */
export const groupOf: Record<Grouping, (facts: ApplicationFacts) => string> = {
  source: ({ application }) => normalizeSource(application.source),
  resume: ({ application }) => application.resume ?? 'none',
};

/** The group of those that name none: no source and no résumé of which anything could be said. */
const unnamed: Record<Grouping, string> = { source: 'unknown', resume: 'none' };

/** The groups that have a name, by it; nothing is said of the others, who are in everybody's rest. */
export function namedGroups(known: readonly Known[], grouping: Grouping): Map<string, Known[]> {
  const groups = Map.groupBy(known, ({ facts }) => groupOf[grouping](facts));
  groups.delete(unnamed[grouping]);
  return groups;
}

/** The share of each named group that was answered in the time that all of them have had. */
export function answeredInTime(
  all: readonly ApplicationFacts[],
  grouping: Grouping,
  today: CalendarDate,
): { key: string; inTime: Rate }[] {
  const groups = namedGroups(knownOutcomes(all, 'responded', today), grouping);
  return [...groups].map(([key, known]) => ({ key, inTime: rateOfKnown(known) }));
}

/** A row per source, most applications first, then by name. */
export function deriveSources(all: readonly ApplicationFacts[]): SourceRow[] {
  return groupRows(all, groupOf.source).map(([source, figures]) => ({ source, ...figures }));
}

/** A row per résumé, most applications first, then by name. */
export function deriveResumes(all: readonly ApplicationFacts[]): ResumeRow[] {
  return groupRows(all, groupOf.resume).map(([resume, figures]) => ({
    resume,
    ...figures,
  }));
}

function groupRows(
  all: readonly ApplicationFacts[],
  keyOf: (facts: ApplicationFacts) => string,
): [string, GroupFigures][] {
  const groups = Map.groupBy(
    all.filter(({ appliedOn }) => appliedOn !== null),
    keyOf,
  );
  return [...groups]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([key, group]) => [key, figuresOf(group)]);
}

function figuresOf(group: readonly ApplicationFacts[]): GroupFigures {
  const count = group.length;
  const responded = countWhere(group, ({ respondedOn }) => respondedOn !== null);
  const interviewed = countWhere(group, ({ interviewedOn }) => interviewedOn !== null);
  return {
    count,
    responded,
    interviewed,
    offers: countWhere(group, ({ offeredOn }) => offeredOn !== null),
    responseRate: rate(responded, count),
    conversion: rate(interviewed, count),
  };
}
