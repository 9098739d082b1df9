/** The table of `list`. */
import { normalizeSource } from '../../core/analytics/sources.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import type { ApplicationFacts } from '../../core/facts.ts';
import type { Drawing } from '../terminal.ts';
import { stageStyle } from './stage-style.ts';
import { type Column, renderTable } from './table.ts';

/** The applications as a table; a last line where there are more than are shown. */
export function renderList(
  items: readonly ApplicationFacts[],
  { total, today, width, paint }: Drawing & { total: number; today: CalendarDate },
): string[] {
  const lines = renderTable(items, columnsFor(today), { width, paint });
  if (total > items.length) lines.push(paint('dim', `${items.length} of ${total}`));
  return lines;
}

function columnsFor(today: CalendarDate): Column<ApplicationFacts>[] {
  return [
    {
      heading: 'STATUS',
      cell: ({ stage }) => stage?.id ?? 'planned',
      style: ({ stage }) => stageStyle(stage),
    },
    {
      heading: 'COMPANY',
      cell: ({ application }) => application.company,
      style: ({ application }) => (application.priority === 'high' ? 'bold' : null),
      least: 12,
    },
    { heading: 'ROLE', cell: ({ application }) => application.role, least: 12 },
    {
      heading: 'NEWS',
      cell: ({ lastActivity, quiet }) =>
        lastActivity === null ? '' : `${ago(daysBetween(lastActivity, today))}${quiet ? ' quiet' : ''}`,
      style: ({ quiet }) => (quiet ? 'yellow' : null),
    },
    { heading: 'ID', cell: ({ application }) => application.id, style: () => 'dim', least: 24 },
    { heading: 'APPLIED', cell: ({ appliedOn }) => appliedOn ?? '', optional: true },
    {
      heading: 'SOURCE',
      cell: ({ application }) => normalizeSource(application.source),
      least: 8,
      optional: true,
    },
  ];
}

/** Days in few letters: `today`, `5d`. */
function ago(days: number): string {
  return days === 0 ? 'today' : `${days}d`;
}
