/** One row of the table as HTML: the build and the browser draw it with the same code. */
import { escapeHtml } from '../../core/escape-html.ts';
import { type RowContext, statusOf } from './application-html.ts';
import { type Column, usualColumns } from './columns.ts';
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
