/** The columns that the table can show. */

import { escapeHtml } from '../../core/escape-html.ts';
import { formatSalary } from '../../core/money.ts';
import {
  changeLink,
  companyLink,
  dayHtml,
  daysSince,
  pill,
  priorityMark,
  type RowContext,
  stepHtml,
} from './application-html.ts';
import type { TableRow } from './table-data.ts';

/** One column; its key is also what it sorts by. */
export interface Column {
  key: string;
  title: string;
  /** Whether its first click sorts downwards, as with dates. */
  downwards?: boolean;
  /** Whether it stands in a table that nobody changed. */
  usual?: boolean;
  /** A cell's content as HTML. */
  cell(row: TableRow, context: RowContext): string;
}

/** All columns in their order; the first is always shown and heads its row. */
export const columns: readonly Column[] = [
  { key: 'company', title: 'Company', usual: true, cell: companyCell },
  { key: 'role', title: 'Role', usual: true, cell: (row) => escapeHtml(row[2]) },
  { key: 'status', title: 'Status', usual: true, cell: (row, c) => pill(row, c) + changeLink(row, c) },
  { key: 'since', title: 'In stage', downwards: true, cell: sinceCell },
  { key: 'appliedOn', title: 'Applied', usual: true, downwards: true, cell: (row, c) => dayHtml(row[4], c) },
  { key: 'lastActivity', title: 'Last activity', usual: true, downwards: true, cell: activityCell },
  { key: 'location', title: 'Location', cell: (row) => escapeHtml(row[13] ?? '') },
  { key: 'salary', title: 'Salary', downwards: true, cell: salaryCell },
  {
    key: 'match',
    title: 'Match',
    downwards: true,
    cell: (row) => (row[17] === null ? '' : `${row[17][0]} %`),
  },
  { key: 'resume', title: 'Résumé', cell: (row) => escapeHtml(row[11] ?? '') },
  { key: 'source', title: 'Source', usual: true, cell: (row) => escapeHtml(row[8]) },
  { key: 'priority', title: 'Tags', usual: true, cell: (row) => escapeHtml(row[10].join(', ')) },
  {
    key: 'next',
    title: 'Next step',
    usual: true,
    cell: (row, c) => (row[12] === null ? '' : stepHtml(row[12], c)),
  },
];

/** The columns of a table that nobody changed. */
export const usualColumns: readonly Column[] = columns.filter(({ usual }) => usual);

/** The columns of these keys, always with the first, in their usual order; the usual ones where none are named. */
export function columnsOf(keys: readonly string[] | null): readonly Column[] {
  if (keys === null) return usualColumns;
  return columns.filter(({ key }, index) => index === 0 || keys.includes(key));
}

function companyCell(row: TableRow, context: RowContext): string {
  const place = row[13] === null ? '' : `<small>${escapeHtml(row[13])}</small>`;
  return `${priorityMark(row[9])}${companyLink(row, context)}${place}`;
}

function activityCell(row: TableRow, context: RowContext): string {
  const [, , , , , lastActivity, quietDays, quiet] = row;
  const silence =
    quietDays === null
      ? ''
      : ` <small${quiet === 1 ? ' class=quiet' : ''}>${quietDays === 0 ? 'today' : `${quietDays} d`}${quiet === 1 ? ' quiet' : ''}</small>`;
  return `${dayHtml(lastActivity, context)}${silence}`;
}

function sinceCell(row: TableRow, context: RowContext): string {
  const days = daysSince(row[15], context);
  return days === null ? '' : `${days} d`;
}

function salaryCell(row: TableRow, { locale }: RowContext): string {
  return row[16] === null ? '' : escapeHtml(formatSalary(row[16], locale));
}
