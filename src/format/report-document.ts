/** The proof of a job search as Markdown, CSV and a page to print. */

import { escapeHtml } from '../core/escape-html.ts';
import { type JobSearchReport, type ReportRow, reportSummary } from '../core/job-search-report.ts';
import { formatCsv } from './csv.ts';
import { escapeCell, escapeMarkdown } from './markdown-text.ts';

const columns = ['Date', 'Employer', 'Role', 'Location', 'How', 'Outcome', 'History', 'Link'] as const;

/** The report as a Markdown document; no text in it becomes markup. */
export function reportMarkdown(report: JobSearchReport): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(columns.slice(0, 7)),
    row(columns.slice(0, 7).map(() => '---')),
    ...report.rows.map((item) => row(cellsOf(item).slice(0, 7).map(escapeCell))),
  ];
  return `# ${escapeMarkdown(titleOf(report))}\n\n${escapeMarkdown(reportSummary(report))}\n\n${report.rows.length === 0 ? '' : `${table.join('\n')}\n`}`;
}

/** The report as a table for spreadsheets, defused. */
export function reportCsv(report: JobSearchReport): string {
  const rows = report.rows.map((item) => {
    const cells = cellsOf(item);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
  return formatCsv(rows, columns);
}

/** The report as one HTML page of its own, made for paper; it loads nothing. */
export function reportHtml(report: JobSearchReport): string {
  const cells = (item: ReportRow) =>
    cellsOf(item)
      .slice(0, 7)
      .map((cell) => `<td>${escapeHtml(cell)}</td>`)
      .join('');
  const head = columns
    .slice(0, 7)
    .map((column) => `<th scope="col">${column}</th>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(titleOf(report))}</title>
<style>
body { font: 11pt/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; }
th, td { border-bottom: 1px solid #bbb; padding: .35rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; }
td:nth-child(7) { white-space: pre-line; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.sign { margin-top: 4rem; display: flex; gap: 4rem; }
.sign span { border-top: 1px solid; padding-top: .25rem; min-width: 16rem; }
@page { size: A4 landscape; margin: 15mm; }
</style>
<h1>${escapeHtml(titleOf(report))}</h1>
<p>${escapeHtml(reportSummary(report))}</p>
<table><thead><tr>${head}</tr></thead><tbody>
${report.rows.map((item) => `<tr>${cells(item)}</tr>`).join('\n')}
</tbody></table>
<p class="sign"><span>Place, date</span><span>Signature</span></p>
</html>
`;
}

function titleOf({ from, to }: JobSearchReport): string {
  return `Job search from ${from} to ${to}`;
}

function cellsOf(row: ReportRow): string[] {
  const history = row.history
    .map(({ date, stage, note, dateGuessed }) =>
      [dateGuessed ? 'day not known:' : date, [stage, note].filter(Boolean).join(': ')].join(' '),
    )
    .join('\n');
  return [row.date, row.employer, row.role, row.location ?? '', row.how, row.outcome, history, row.url ?? ''];
}
