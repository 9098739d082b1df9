/** Pieces of an application as HTML that table and board have in common. */

import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import { encodePart, encodePath } from '../../core/encode-path.ts';
import { escapeHtml } from '../../core/escape-html.ts';
import { formatDay } from '../format-day.ts';
import type { TableData, TableRow, TableStep } from './table-data.ts';

/** What a row needs to know of its list. */
export type RowContext = Pick<TableData, 'base' | 'change' | 'today' | 'stages'> & {
  locale: string | undefined;
};

/** A link to an application's page, in its company's name. */
export function companyLink([id, company]: TableRow, { base }: RowContext): string {
  const link = base + encodePath(id);
  return `<a href="${escapeHtml(link)}/">${escapeHtml(company)}</a>`;
}

/** A link to the form that changes an application; empty where there is none. */
export function changeLink([id, company]: TableRow, { change }: RowContext): string {
  if (change === undefined) return '';
  const name = `<span class=sr> ${escapeHtml(company)}</span>`;
  return ` <a class=alter href="${escapeHtml(change + encodePart(id))}" title="By a form on GitHub">Change${name}</a>`;
}

/** A mark for what is wanted more, or less, than usual. */
export function priorityMark(priority: TableRow[9]): string {
  if (priority === 1) return '';
  return priority === 0
    ? '<span class=high title="High priority">▲<span class=sr> high priority </span></span>'
    : '<span class=low title="Low priority">▽<span class=sr> low priority </span></span>';
}

/** Where it stands. */
export function pill(row: TableRow, { stages }: RowContext): string {
  const stage = stages[row[3]];
  return stage === undefined
    ? '<b class="pill planned">Planned</b>'
    : `<b class="pill ${stage.kind}">${escapeHtml(stage.label)}</b>`;
}

/** The id of its stage; empty where every entry is planned. */
export function statusOf(row: TableRow, { stages }: RowContext): string {
  return stages[row[3]]?.id ?? '';
}

/** A day, short. */
export function dayHtml(date: string | null, { today, locale }: RowContext): string {
  if (date === null) return '';
  return `<time datetime=${date}>${formatDay(date, 'short', today.slice(0, 4), locale)}</time>`;
}

/** What comes next, and when. */
export function stepHtml([text, on, urgency]: TableStep, context: RowContext): string {
  const late = urgency === 'late' ? '<span class=sr>, overdue</span>' : '';
  return `<span class=${urgency}>${dayHtml(on, context)} ${escapeHtml(text)}${late}</span>`;
}

/** Whole days from a day to today; null where there is none. */
export function daysSince(date: string | null, { today }: Pick<TableData, 'today'>): number | null {
  return date === null ? null : daysBetween(date as CalendarDate, today as CalendarDate);
}
