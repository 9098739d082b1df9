/** The table of `list`. */
import { normalizeSource } from '../../core/analytics/sources.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import type { ApplicationFacts } from '../../core/facts.ts';
import { applicationItem } from '../../format/api-documents.ts';
import { fieldText, type ListField } from '../../format/list-fields.ts';
import type { Drawing } from '../terminal.ts';
import { stageStyle } from './stage-style.ts';
import { type Column, renderTable } from './table.ts';
import { widthOf } from './text-width.ts';

/** What a list is drawn with. */
export interface ListDrawing extends Drawing {
  today: CalendarDate;
  /** The short handles by id. */
  handles: ReadonlyMap<string, string>;
}

/**
 * The applications as a table. An id is shown whole, its handle marked, or where there is no room for it as the handle alone: never cut.
 */
export function renderList(items: readonly ApplicationFacts[], drawing: ListDrawing): string[] {
  const { today, width, paint, handles } = drawing;
  const handleOf = ({ application: { id } }: ApplicationFacts) => handles.get(id) ?? id;
  const whole = renderTable(
    items,
    columnsFor(today, { handleOf, idOf: ({ application }) => application.id }),
    {
      ...{ width: Number.POSITIVE_INFINITY, paint },
    },
  );
  const fits = whole.every((line) => widthOf(line) <= width);
  if (fits) return whole;
  return renderTable(items, columnsFor(today, { handleOf, idOf: handleOf }), { width, paint });
}

/** The applications as a table of these fields; an id is never cut, and its handle is marked. */
export function renderFields(
  items: readonly ApplicationFacts[],
  fields: readonly ListField[],
  { width, paint, handles }: ListDrawing,
): string[] {
  const rows = items.map((facts) => ({ facts, item: applicationItem(facts) }));
  type Row = (typeof rows)[number];
  const columns = fields.map((field): Column<Row> => {
    const heading = field.replace(/[A-Z]/g, (letter) => ` ${letter}`).toUpperCase();
    const cell = ({ item }: Row) => fieldText(item, field);
    switch (field) {
      case 'id':
        return { heading, cell, mark: ({ item }) => handles.get(item.id) ?? '', style: () => 'dim' };
      case 'status':
        return { heading, cell, style: ({ facts }) => stageStyle(facts.stage) };
      case 'quietDays':
        return { heading, cell, right: true };
      case 'deadline':
      case 'lastActivity':
      case 'appliedOn':
      case 'respondedOn':
      case 'interviewedOn':
      case 'offeredOn':
      case 'acceptedOn':
      case 'closedOn':
        return { heading, cell };
      default:
        return { heading, cell, least: 8 };
    }
  });
  return renderTable(rows, columns, { width, paint });
}

type OfFacts = (facts: ApplicationFacts) => string;

function columnsFor(
  today: CalendarDate,
  { handleOf, idOf }: { handleOf: OfFacts; idOf: OfFacts },
): Column<ApplicationFacts>[] {
  return [
    { heading: 'ID', cell: idOf, mark: handleOf, style: () => 'dim' },
    {
      heading: 'STATUS',
      cell: ({ stage }) => stage?.id ?? 'planned',
      style: ({ stage }) => stageStyle(stage),
      least: 8,
    },
    {
      heading: 'COMPANY',
      cell: ({ application }) => application.company,
      style: ({ application }) => (application.priority === 'high' ? 'bold' : null),
      least: 14,
    },
    { heading: 'ROLE', cell: ({ application }) => application.role, least: 16 },
    {
      heading: 'NEWS',
      cell: ({ lastActivity, quiet }) =>
        lastActivity === null ? '' : `${ago(daysBetween(lastActivity, today))}${quiet ? ' quiet' : ''}`,
      style: ({ quiet }) => (quiet ? 'yellow' : null),
      optional: true,
    },
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
