/** Comma-separated values: safe to open in a spreadsheet, and the same again when read back. */
import Papa from 'papaparse';

/** One row of a table, by column. */
export type CsvCells = Record<string, string>;

/** A row with the line of the file it starts on, from 1. */
export interface CsvRow {
  line: number;
  cells: CsvCells;
}

/** A table that was read; `faults` says of each row that could not be read what is wrong, and `rows` has the others. */
export interface CsvTable {
  columns: string[];
  rows: CsvRow[];
  faults: { line: number; message: string }[];
}

/**
 * Where a spreadsheet might find a formula or a command (OWASP, "CSV Injection"; full-width signs too, which some take for
 * the plain ones): at the start of a cell, and after what begins a cell for a spreadsheet that expects another separator.
 * Lines of a text often begin with a dash, and hardly ever with the others. `mark` is what stands there.
 */
function runnable(mark: string): { atStart: RegExp; within: RegExp } {
  const within = [
    String.raw`([;\t])${mark}(?=['\p{Cf}]*[=+\-@|%＝＋－＠])`,
    String.raw`([\r\n])${mark}(?=['\p{Cf}]*[=@＝＠])`,
  ];
  return {
    atStart: new RegExp(String.raw`^${mark}(?=['\s\p{Cf}]*[=+\-@|%＝＋－＠])`, 'u'),
    within: new RegExp(within.join('|'), 'gu'),
  };
}

const [toDisarm, disarmed] = [runnable(''), runnable("'")];

/**
 * The table as RFC 4180 text with a byte order mark (spreadsheets need it for UTF-8), without control characters; what
 * spreadsheets would run gets an apostrophe before it.
 */
export function formatCsv(rows: readonly CsvCells[], columns: readonly string[]): string {
  const data = rows.map((row) => columns.map((column) => disarm(row[column] ?? '')));
  const text = Papa.unparse({ fields: columns.map(disarm), data }, { newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}

function disarm(cell: string): string {
  const plain = cell.replace(/[^\P{Cc}\t\n\r]/gu, '');
  return plain.replace(toDisarm.within, "$1$2'").replace(toDisarm.atStart, "'");
}

/** A cell as it was before {@link formatCsv} disarmed it. */
export function armed(cell: string): string {
  return cell.replace(disarmed.within, '$1$2').replace(disarmed.atStart, '');
}

/** A row as it stands, before anything is known of columns. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** Rows as they stand, and what is wrong with those that could not be read. */
export interface TableRows {
  rows: TableRow[];
  faults: CsvTable['faults'];
}

/** The table in a text, whose first row names the columns; see {@link parseRows}. */
export function parseCsv(text: string): CsvTable {
  return tableOf(parseRows(text));
}

/** The table of rows, of which one names the columns; those before it are left out. With -1 none does, and they are `column 1` and so on. */
export function tableOf({ rows, faults }: TableRows, header = 0): CsvTable {
  const widest = rows.slice(0, 50).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const names = header < 0 ? Array.from({ length: widest }, () => '') : (rows[header]?.cells ?? []);
  const columns = uniqueNames(names.map((cell) => cell.trim()));
  return {
    columns,
    rows: rows.slice(header + 1).map(({ line, cells }) => ({ line, cells: byColumn(columns, cells) })),
    faults,
  };
}

/** The rows of a text: any usual separator, with or without a byte order mark or a `sep=` line. Empty rows are left out. */
export function parseRows(text: string): TableRows {
  const { plain, skipped, separator } = opened(text);
  const found: TableRows = { rows: [], faults: [] };
  let line = 1 + skipped;
  let cursor = 0;
  Papa.parse<string[]>(plain, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      const start = line;
      line += lineEnds(plain, cursor, meta.cursor);
      cursor = meta.cursor;
      const [error] = errors;
      if (error !== undefined) found.faults.push({ line: start, message: faultOf(error.code) });
      const cells = data.map(armed);
      if (cells.every((cell) => cell.trim() === '')) return;
      // What names the columns is taken as far as it can be read.
      if (error === undefined || found.rows.length === 0) found.rows.push({ line: start, cells });
    },
  });
  return found;
}

/** The text without its byte order mark and `sep=` line, how many lines that skipped, and the separator. */
function opened(text: string): { plain: string; skipped: number; separator: string } {
  const plain = text.replace(/^\uFEFF/, '');
  const preamble = /^"?sep=([^\r\n"])"?(\r\n|\n|\r)/i.exec(plain);
  if (preamble?.[1] === undefined) return { plain, skipped: 0, separator: separatorOf(plain) };
  return { plain: plain.slice(preamble[0].length), skipped: 1, separator: preamble[1] };
}

/**
 * The usual separator that most of the first lines have, and have most often, outside quotation marks; the comma where
 * none has any.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const counts = [',', ';', '\t', '|'].map((separator) => {
    const each = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0;
    return { separator, count: usual * each.length };
  });
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const char = text.charCodeAt(index);
    if (char === 10 || (char === 13 && text.charCodeAt(index + 1) !== 10)) count += 1;
  }
  return count;
}

function faultOf(code: string): string {
  if (code === 'MissingQuotes') return 'a quoted cell is not closed; end it with a quotation mark';
  if (code === 'InvalidQuotes') return 'a quotation mark inside a quoted cell; write it twice';
  return 'this row cannot be read as comma-separated values';
}

/** Columns that are named twice get a number, nameless ones their position. */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    const base = name || `column ${index + 1}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base} ${count}`;
  });
}

function byColumn(columns: readonly string[], cells: readonly string[]): CsvCells {
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
}
