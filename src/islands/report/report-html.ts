/** The rows of the report as HTML: the build and the browser draw them with the same code. */

import { escapeHtml } from '../../core/escape-html.ts';
import type { JobSearchReport, ReportRow, ReportStep } from '../../core/job-search-report.ts';
import { formatDay } from '../format-day.ts';

/** The body of the report's table. */
export function reportRows({ rows }: JobSearchReport, locale: string | undefined): string {
  return rows.map((row) => rowHtml(row, locale)).join('\n');
}

function rowHtml(row: ReportRow, locale: string | undefined): string {
  const where = row.location === null ? '' : `<small>${escapeHtml(row.location)}</small>`;
  return (
    `<tr><td>${day(row.date, locale)}</td>` +
    `<th scope="row">${escapeHtml(row.employer)}${where}</th><td>${escapeHtml(row.role)}</td>` +
    `<td>${escapeHtml(row.how)}${linkText(row.url)}</td><td>${escapeHtml(row.outcome)}</td>` +
    `<td><ul>${row.history.map((step) => stepHtml(step, locale)).join('')}</ul></td></tr>`
  );
}

/** Where the posting was; written out, since paper has no links. */
function linkText(url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return '';
  return `<small>${escapeHtml(new URL(url).host.replace(/^www\./, ''))}</small>`;
}

function stepHtml({ date, stage, note }: ReportStep, locale: string | undefined): string {
  const words = [stage, note].filter(Boolean).join(': ');
  return `<li>${day(date, locale)} ${escapeHtml(words)}</li>`;
}

function day(date: string, locale: string | undefined): string {
  return `<time datetime="${date}" data-year="">${formatDay(date, 'short', 'every', locale)}</time>`;
}
