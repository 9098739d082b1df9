/** One row of the table as HTML: the build and the browser draw it with the same code. */
import { escapeHtml } from '../escape-html.ts';
import { formatDay } from '../format-day.ts';
import type { TableData, TableRow, TableStep } from './table-data.ts';

/** What a row needs to know of its table. */
export type RowContext = Pick<TableData, 'base' | 'year' | 'stages'> & { locale: string | undefined };

/** The `tr` of an application. End tags that HTML lets one leave out are left out. */
export function rowHtml(row: TableRow, context: RowContext): string {
  const [id, company, role, , appliedOn, , , , source, priority, tags, , next, location] = row;
  const link = context.base + id.split('/').map(encodeURIComponent).join('/');
  const place = location === null ? '' : `<small>${escapeHtml(location)}</small>`;
  return (
    `<tr><th scope=row>${priorityMark(priority)}<a href="${escapeHtml(link)}/">${escapeHtml(company)}</a>${place}` +
    `<td class=role>${escapeHtml(role)}<td>${pill(row, context)}` +
    `<td class=n>${day(appliedOn, context)}<td class=n>${activity(row, context)}` +
    `<td>${escapeHtml(source)}<td class=tags>${escapeHtml(tags.join(', '))}` +
    `<td class=next>${next === null ? '' : step(next, context)}`
  );
}

function priorityMark(priority: 0 | 1 | 2): string {
  if (priority === 1) return '';
  return priority === 0
    ? '<span class=high title="High priority">▲<span class=sr> high priority </span></span>'
    : '<span class=low title="Low priority">▽<span class=sr> low priority </span></span>';
}

function pill(row: TableRow, { stages }: RowContext): string {
  const stage = stages[row[3]];
  return stage === undefined
    ? '<b class="pill planned">Planned</b>'
    : `<b class="pill ${stage.kind}">${escapeHtml(stage.label)}</b>`;
}

function day(date: string | null, { year, locale }: RowContext): string {
  return date === null ? '' : `<time datetime=${date}>${formatDay(date, 'short', year, locale)}</time>`;
}

function activity(row: TableRow, context: RowContext): string {
  const [, , , , , lastActivity, quietDays, quiet] = row;
  const silence =
    quietDays === null
      ? ''
      : ` <small${quiet === 1 ? ' class=quiet' : ''}>${quietDays === 0 ? 'today' : `${quietDays} d`}${quiet === 1 ? ' quiet' : ''}</small>`;
  return `${day(lastActivity, context)}${silence}`;
}

function step([text, on, urgency]: TableStep, context: RowContext): string {
  const late = urgency === 'late' ? '<span class=sr>, overdue</span>' : '';
  return `<span class=${urgency}>${day(on, context)} ${escapeHtml(text)}${late}</span>`;
}
