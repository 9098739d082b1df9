/** The table in a text, whatever its form: Markdown, a note's frontmatter, or separated values. */
import { parseRows, type TableRow, type TableRows } from '../csv.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { isMapping, readYaml } from '../yaml-values.ts';
import { guessColumns, headersAmong } from './columns.ts';
import { findHeader } from './find-header.ts';

/** A link to another note, as Obsidian writes it: its words. */
const wikiLink = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;

/** A value of JSON or YAML as the text of a cell. */
export function lineOfText(value: unknown): string {
  if (typeof value === 'string') return value.replace(wikiLink, '$1');
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(lineOfText).filter(Boolean).join(', ');
  if (isMapping(value)) return JSON.stringify(value);
  return String(value);
}

/** The rows of a text, `plain` as separated values. These may hold a Markdown table in a cell, so they are looked at first. */
export function rowsOfText(text: string, plain: TableRows = parseRows(text)): TableRows {
  const note = rowsOfNote(text) ?? rowsOfFields(text);
  if (note !== null) return note;
  const header = plain.rows[findHeader(plain.rows).index];
  const lines = text.split(/\r\n|\n|\r/);
  if (header !== undefined && !rule.test(lines[header.line] ?? '')) return plain;
  return rowsOfMarkdown(lines) ?? plain;
}

// A mere `-` is a cell that says nothing.
const ruleCell = '(?::?-{2,}:?|:-:?|-:)';
const rule = new RegExp(String.raw`^\s*\|?(?:\s*${ruleCell}\s*\|)+\s*(?:${ruleCell})?\s*$`);

/** The rows of the first table of a Markdown text, and of all of the same columns; null where it has none. */
function rowsOfMarkdown(lines: readonly string[]): TableRows | null {
  const tables: { header: TableRow; rows: TableRow[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    if (!rule.test(line) || !above.includes('|')) continue;
    const rows: TableRow[] = [];
    for (let next = index + 1; lines[next]?.includes('|'); next += 1)
      rows.push({ line: next + 1, cells: cellsOf(lines[next] as string) });
    tables.push({ header: { line: index, cells: cellsOf(above) }, rows });
  }
  const [first] = tables;
  if (first === undefined) return null;
  // Tables of the same columns, one below each heading, are one.
  const names = ({ header }: { header: TableRow }) => JSON.stringify(header.cells);
  const same = tables.filter((table) => names(table) === names(first));
  return {
    rows: withLinks(
      first.header,
      same.flatMap(({ rows }) => rows),
    ),
    faults: [],
  };
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/gi, '\n'),
  );
}

const link = /\[([^\]]*)\]\((\S+?)(?:\s+"[^"]*")?\)/g;

/** The rows with links taken apart: their words stay; the first address gets a column of its own, and so do all others. */
function withLinks(header: TableRow, rows: readonly TableRow[]): TableRow[] {
  const hasOwn = guessColumns(header.cells.map((cell) => plainCell(cell, false))).url !== undefined;
  const read = rows.map((row) => ({ ...row, ...linksOf(row.cells, hasOwn) }));
  const isAdded = read.some(({ address }) => address !== '');
  const areMore = read.some(({ more }) => more !== '');
  const plain = (cells: string[], address: string, more: string) => [
    ...cells.map((cell) => plainCell(cell, hasOwn)),
    ...(isAdded ? [address] : []),
    ...(areMore ? [more] : []),
  ];
  return [
    { ...header, cells: plain(header.cells, 'Link', 'Other links') },
    ...read.map(({ line, cells, address, more }) => ({ line, cells: plain(cells, address, more) })),
  ];
}

/** The address of a row, where it has no column of its own, and its other links as they are written. */
function linksOf(cells: readonly string[], hasOwn: boolean): { address: string; more: string } {
  const links = cells
    .filter((cell) => !isAddress(plainCell(cell, hasOwn)))
    .flatMap((cell) => [...cell.matchAll(link)].map(([written, , address = '']) => ({ written, address })));
  const first = hasOwn ? undefined : links.find(({ address }) => isAddress(address));
  const more = links.filter((one) => one.address !== first?.address && !one.address.startsWith('#'));
  return { address: first?.address ?? '', more: more.map(({ written }) => written).join(', ') };
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

const bareAddress = /^(?:<(https?:\/\/[^\s>]+)>|(https?:\/\/[^\s>]+))$/i;
const linkAlone = /^\[(?:link|url|job|apply|posting|here|↗|🔗)[^\]]*\]\((https?:\/\/\S+?)\)$/iu;
/** Words set off by marks of their own: `_` within a word is none, nor is a `*` with blanks around it. */
const marked = /(?<![\p{L}\p{N}])([*_`])(?!\s|\1)(.{0,300}?\S)\1(?![\p{L}\p{N}])/gu;

/** A cell's words without marks; a cell that is a link in a table with a column of addresses is its address. */
function plainCell(cell: string, hasOwn: boolean): string {
  const [, inBrackets, bare = inBrackets] = bareAddress.exec(cell) ?? [];
  const only = bare ?? (hasOwn ? linkAlone.exec(cell)?.[1] : undefined);
  if (only !== undefined) return only;
  return cell
    .replace(wikiLink, '$1')
    .replace(link, '$1')
    .replace(/(\*\*|__|~~)(.+?)\1/g, '$2')
    .replace(marked, '$2');
}

/** The one row of a note with frontmatter: its keys, and its text as the posting; null where it has none. */
function rowsOfNote(text: string): TableRows | null {
  const { parts } = splitFrontmatter(text);
  if (parts === null) return null;
  const { values } = readYaml(parts.yaml);
  if (values === null) return null;
  const pairs = Object.entries(values).map(([key, value]) => [key, lineOfText(value)] as const);
  const body = text.slice(parts.bodyStart).trim();
  const all = [
    ...pairs.filter(([key]) => body === '' || !/^posting$/i.test(key)),
    ...(body === '' ? [] : [['notes', body] as const]),
  ];
  return {
    rows: [
      { line: 1, cells: all.map(([key]) => key) },
      { line: 1, cells: all.map(([, value]) => value) },
    ],
    faults: [],
  };
}

const fieldName = String.raw`([\p{L}][\p{L}\p{N} _-]{0,40})::[ \t]+`;
const field = new RegExp(
  String.raw`^\s*(?:[-*]\s+)?(?:[[(]${fieldName}(.+)[\])]|${fieldName}(.+?))\s*$`,
  'u',
);

/** The one row of a note with fields in its text, as Dataview has them (`company:: Acme`); null where it has fewer than two. */
function rowsOfFields(text: string): TableRows | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const fields = lines.map((line) => {
    const [, boxed, inBox, name = boxed, value = inBox] = field.exec(line) ?? [];
    return name === undefined ? null : ([name.trim(), lineOfText(value)] as const);
  });
  const pairs = fields.filter((one) => one !== null);
  if (pairs.length < 2 || !headersAmong(pairs.map(([name]) => name)).names) return null;
  const notes = lines
    .filter((_, index) => fields[index] === null)
    .join('\n')
    .trim();
  const all = [...pairs, ...(notes === '' ? [] : [['notes', notes] as const])];
  const line = fields.findIndex((one) => one !== null) + 1;
  return {
    rows: [
      { line, cells: all.map(([name]) => name) },
      { line, cells: all.map(([, value]) => value) },
    ],
    faults: [],
  };
}
