/** The list in groups: by status, source, tag and so on. */
import { normalizeSource } from './analytics/sources.ts';
import type { Application } from './application.ts';
import { compareTexts } from './compare.ts';
import type { ApplicationFacts } from './facts.ts';
import type { Stage } from './stage.ts';

/** Applications that have one value in common; `''` is that of those that have none. */
export interface ApplicationGroup {
  value: string;
  items: ApplicationFacts[];
}

type ValuesOf = (facts: ApplicationFacts) => readonly (string | null)[];

const field =
  (key: 'company' | 'role' | 'resume' | 'location' | 'workMode' | 'employment' | 'priority'): ValuesOf =>
  ({ application }: { application: Application }) => [application[key]];

const valuesBy = {
  status: ({ stage }) => [stage?.id ?? null],
  kind: ({ stage }) => [stage?.kind ?? null],
  company: field('company'),
  role: field('role'),
  source: ({ application }) => [normalizeSource(application.source)],
  tags: ({ application: { tags } }) => (tags.length === 0 ? [null] : [...new Set(tags)]),
  resume: field('resume'),
  location: field('location'),
  workMode: field('workMode'),
  employment: field('employment'),
  priority: field('priority'),
  active: ({ active }) => [active ? 'active' : 'not active'],
  quiet: ({ quiet }) => [quiet ? 'quiet' : 'not quiet'],
} satisfies Record<string, ValuesOf>;

/** What a list can be grouped by. */
export type GroupKey = keyof typeof valuesBy;

/** The keys to group by. */
export const groupKeys = Object.keys(valuesBy) as readonly GroupKey[];

const priorities: readonly string[] = ['high', 'normal', 'low'];

/**
 * The groups of a list, in which each keeps the list's order. Stages and priorities stand in their own order, other values
 * with the largest group first; what has no value comes last. With several tags an application stands below each of them.
 */
export function groupApplications(
  items: readonly ApplicationFacts[],
  key: GroupKey,
  stages: readonly Stage[],
): ApplicationGroup[] {
  const groups = new Map<string, ApplicationFacts[]>();
  for (const facts of items)
    for (const value of valuesBy[key](facts)) {
      const group = groups.get(value ?? '');
      if (group === undefined) groups.set(value ?? '', [facts]);
      else group.push(facts);
    }
  const place = (value: string): number => {
    if (value === '') return Number.POSITIVE_INFINITY;
    if (key === 'status') return stages.findIndex(({ id }) => id === value);
    if (key === 'kind') return stages.findIndex(({ kind }) => kind === value);
    return key === 'priority' ? priorities.indexOf(value) : -(groups.get(value)?.length ?? 0);
  };
  return [...groups]
    .map(([value, of]) => ({ value, items: of }))
    .sort((a, b) => compareNumbers(place(a.value), place(b.value)) || compareTexts(a.value, b.value));
}

/** Infinity less infinity is no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
