/** The applications as the table wants them. */

import { changeLink } from '../content/change-links.ts';
import type { SiteData } from '../content/derive-site.ts';
import { matchOf } from '../content/match-reports.ts';
import { nextStep } from '../content/next-step.ts';
import { once } from '../content/once.ts';
import { normalizeSource } from '../core/analytics/sources.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import type { TableData, TableRow } from '../islands/table/table-data.ts';
import { href } from './href.ts';

const priorities = { high: 0, normal: 1, low: 2 } as const;

/** All rows, in the table's default order, without their matches: HTML shows none, and to work them out takes a while. */
export const tableData = once(derive);

/** The rows as a page shows them: one that is editable itself needs no form elsewhere. */
export function shownData(site: SiteData, isEditable: boolean): TableData {
  const { change, ...data } = tableData(site);
  return isEditable || change === undefined ? data : { ...data, change };
}

/** {@link shownData} with the matches. */
export function tableDataWithMatches(site: SiteData, isEditable: boolean): TableData {
  const { rows, ...rest } = shownData(site, isEditable);
  return {
    ...rest,
    rows: rows.map((row, index) => row.with(-1, matchFigure(site.all[index], site)) as TableRow),
  };
}

function derive(site: SiteData): TableData {
  const stages = site.config.stages.map(({ id, kind, label }) => ({ id, kind, label }));
  const positions = new Map(stages.map(({ id }, index) => [id, index]));
  const change = changeLink({ id: '' });
  return {
    base: href('/applications/'),
    ...(change === null ? {} : { change }),
    today: site.today,
    stages,
    rows: site.all.map((facts) => rowOf(facts, positions, site)),
  };
}

function rowOf(facts: ApplicationFacts, positions: Map<string, number>, site: SiteData): TableRow {
  const { application: a, stage } = facts;
  const { today, config } = site;
  const next = nextStep(facts, site.remindersOf.get(a.id) ?? [], { today, timezone: config.timezone });
  return [
    a.id,
    a.company,
    a.role,
    stage === null ? -1 : (positions.get(stage.id) ?? -1),
    facts.appliedOn,
    facts.lastActivity,
    facts.quietDays,
    facts.quiet ? 1 : 0,
    normalizeSource(a.source),
    priorities[a.priority],
    a.tags,
    a.resume,
    next === null ? null : [next.text, next.on, next.urgency],
    a.location,
    a.contacts.map(({ name }) => name).join(' '),
    facts.stays.at(-1)?.from ?? null,
    a.salary,
    null,
  ];
}

/** The match of what is still open; of what has ended it helps nobody, and thousands of postings take their time. */
function matchFigure(facts: ApplicationFacts | undefined, site: SiteData): TableRow[17] {
  const isOpen = facts !== undefined && (facts.active || facts.stage?.kind === 'lead');
  if (!isOpen || site.resumes.length === 0) return null;
  const {
    coverage: { score },
    fit,
  } = matchOf(site, facts.application);
  return score === null || fit === null ? null : [Math.round(score), fit];
}
