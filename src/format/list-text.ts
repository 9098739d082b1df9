/** A list as text for other programs: tab-separated, CSV, Markdown. */
import { singleLine } from '../core/plain-text.ts';
import { formatCsv } from './csv.ts';
import { escapeCell, escapeMarkdown } from './markdown-text.ts';

/** A table of texts; several where the list is in groups, each with its title. */
export interface TextTable {
  title: string | null;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Tab-separated: a line a row, the columns' names first; no cell holds a tab or a line break. */
export function listTsv({ columns, rows }: TextTable): string {
  return [columns, ...rows].map((cells) => `${cells.map(tsvCell).join('\t')}\n`).join('');
}

function tsvCell(text: string): string {
  return singleLine(text, Number.POSITIVE_INFINITY).replaceAll('\t', ' ');
}

/** CSV that no spreadsheet runs. */
export function listCsv({ columns, rows }: TextTable): string {
  const cells = rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])));
  return formatCsv(cells, columns);
}

/** Tables of GitHub-flavoured Markdown, each below its title. */
export function listMarkdown(tables: readonly TextTable[]): string {
  return tables
    .map(({ title, columns, rows }) => {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
      const heading = title === null ? '' : `## ${escapeMarkdown(title)}\n\n`;
      const body = rows.map((row) => line(row.map(escapeCell))).join('');
      return heading + line(columns) + line(columns.map(() => '---')) + body;
    })
    .join('\n');
}
