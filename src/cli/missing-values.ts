/** Why nothing matches: values of filters that no application has, with those that are probably meant. */
import { normalizeSource } from '../core/analytics/sources.ts';
import { compareTexts } from '../core/compare.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { foldText } from '../core/fold-text.ts';
import { suggestWord } from '../core/suggest.ts';

/** The filters by values that people make up. */
export interface ValueFilters {
  source?: readonly string[] | undefined;
  tag?: readonly string[] | undefined;
  resume?: readonly string[] | undefined;
}

const valuesOf: Record<keyof ValueFilters, (facts: ApplicationFacts) => readonly string[]> = {
  source: ({ application }) => [normalizeSource(application.source)],
  tag: ({ application }) => application.tags,
  resume: ({ application }) => [application.resume ?? 'none'],
};

/** So many values are named at most. */
const most = 12;

/** The values of a filter that any application has, the most frequent first. */
export function knownValues(all: readonly ApplicationFacts[], filter: keyof ValueFilters): string[] {
  const counts = new Map<string, number>();
  for (const value of all.flatMap(valuesOf[filter])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0])).map(([value]) => value);
}

/** A line for each value of a filter that no application has: `No application has the source "linkdin"; did you mean …`. */
export function missingValueLines(all: readonly ApplicationFacts[], filters: ValueFilters): string[] {
  return (['source', 'tag', 'resume'] as const).flatMap((filter) => {
    const wanted = filters[filter] ?? [];
    const known = wanted.length === 0 ? [] : knownValues(all, filter);
    const folded = new Set(known.map(foldText));
    return wanted
      .filter((value) => !folded.has(foldText(value.trim())))
      .map((value) => missingLine(filter === 'resume' ? 'résumé' : filter, value, known));
  });
}

function missingLine(what: string, value: string, known: readonly string[]): string {
  const near = suggestWord(value, known);
  const meant = near === null ? '' : ` Did you mean "${near}"?`;
  const more = known.length > most ? `, and ${known.length - most} more` : '';
  const all =
    known.length === 0 ? 'There is none yet.' : `You have: ${known.slice(0, most).join(', ')}${more}.`;
  return `No application has the ${what} "${value}".${meant} ${all}`;
}
