/** Sources and résumés compared, over submitted applications. */
import type { ApplicationFacts } from '../facts.ts';
import { countWhere, type Rate, rate } from './rate.ts';

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

/** A row per source, most applications first, then by name. */
export function deriveSources(all: readonly ApplicationFacts[]): SourceRow[] {
  return groupRows(all, ({ application }) => normalizeSource(application.source)).map(
    ([source, figures]) => ({
      source,
      ...figures,
    }),
  );
}

/** A row per résumé, most applications first, then by name. */
export function deriveResumes(all: readonly ApplicationFacts[]): ResumeRow[] {
  return groupRows(all, ({ application }) => application.resume ?? 'none').map(([resume, figures]) => ({
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
