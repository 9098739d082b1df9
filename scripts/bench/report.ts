/** The bench's table, for the terminal and for the documentation. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import type { Row } from './row.ts';

/** The rows as a Markdown table, aligned. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['what', 'bar', 'measured', 'holds'],
    ...rows.map(({ what, bar, measured, holds }) => [what, bar, measured, holds ? 'yes' : '**no**']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`;
  const [head = [], ...body] = cells;
  return line(head) + line(widths.map((width) => '-'.repeat(width))) + body.map(line).join('');
}

const start = '<!-- measured -->';
const end = '<!-- /measured -->';

/** Puts the table into the documentation's page, between its marks; the words around it stay. */
export function writeReport(path: string, rows: readonly Row[]): void {
  const page = readFileSync(path, 'utf8');
  const [before, rest = ''] = page.split(start, 2);
  const after = rest.slice(rest.indexOf(end) + end.length);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, ${process.platform}, ${day}`;
  writeFileSync(path, `${before}${start}\n${machine}\n\n${formatTable(rows)}${end}${after}`);
}
