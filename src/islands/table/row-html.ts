/** One row of the table as HTML: the build and the browser draw it with the same code. */
import { escapeHtml } from '../../core/escape-html.ts';
import { type RowContext, statusOf } from './application-html.ts';
import { type Column, usualColumns } from './columns.ts';
import type { Finding } from './search-texts.ts';
import type { TableRow } from './table-data.ts';

/** The `tr` of an application. End tags that HTML lets one leave out are left out. */
export function rowHtml(
  row: TableRow,
  context: RowContext,
  columns: readonly Column[] = usualColumns,
): string {
  const cells = columns.map(({ key, cell }, index) =>
    index === 0 ? `<th scope=row>${cell(row, context)}` : `<td class=c-${key}>${cell(row, context)}`,
  );
  return `<tr data-id="${escapeHtml(row[0])}" data-status="${escapeHtml(statusOf(row, context))}">${cells.join('')}`;
}

/** A line below a row that says where a search found it; empty where there is nothing to say. */
export function findingHtml(finding: Finding | null): string {
  if (finding === null) return '';
  // As wide as the table whatever columns there is room for, so it spans none of them.
  return `<tr class=found><td><p><b>${escapeHtml(finding.name)}</b> ${escapeHtml(finding.excerpt)}`;
}
