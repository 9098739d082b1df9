/** What the table can be filtered by. */
import type { SiteData } from '../content/derive-site.ts';
import { once } from '../content/once.ts';
import { normalizeSource } from '../core/analytics/sources.ts';

/** A value to filter by, and how many applications have it. */
interface Choice {
  value: string;
  label: string;
  count: number;
}

/** A filter with its values. */
export interface FilterMenu {
  name: string;
  title: string;
  choices: Choice[];
}

/** The filters of the table; counted once for all of its pages. */
export const filterMenus = once(countChoices);

function countChoices({ all, config, resumes }: SiteData): FilterMenu[] {
  const statuses = tally(all.flatMap(({ stage }) => (stage === null ? [] : [stage.id])));
  const labels = new Map(resumes.map(({ id, label }) => [id, label]));
  return [
    {
      name: 'status',
      title: 'Status',
      choices: config.stages.map(({ id, label }) => ({
        value: id,
        label,
        count: statuses.find(({ value }) => value === id)?.count ?? 0,
      })),
    },
    {
      name: 'source',
      title: 'Source',
      choices: tally(all.map(({ application }) => normalizeSource(application.source))),
    },
    {
      name: 'tag',
      title: 'Tag',
      choices: tally(all.flatMap(({ application }) => [...new Set(application.tags)])),
    },
    {
      name: 'resume',
      title: 'Résumé',
      choices: tally(
        all.map(({ application }) => application.resume ?? 'none'),
        (id) => labels.get(id) ?? id,
      ),
    },
  ];
}

function tally(values: string[], labelOf: (value: string) => string = (value) => value): Choice[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, group]) => ({ value, label: labelOf(value), count: group.length }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
