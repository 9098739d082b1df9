/** What an import would do, for somebody who is to look it over and to say what was taken wrongly. */
import type { HistoryEntry } from '../core/application.ts';
import { singleLine } from '../core/plain-text.ts';
import type { CsvTable } from '../format/csv.ts';
import type { Refusal } from '../format/draft.ts';
import { isNamedSo } from '../format/intake/columns.ts';
import { guessText } from '../format/intake/guesses.ts';
import { foldWords, readStatus, stageNamed } from '../format/intake/read-status.ts';
import type { FileDrafts, ImportContext, TableReading } from './drafts-of-file.ts';
import { splitMap } from './given-mapping.ts';
import type { AddedRow, ImportReport, KnownRow } from './import-applications.ts';

/** How it is known what a column or a word means: it was said now, or before, it says so itself, or it is a guess. */
export const meaningSources = ['chosen', 'remembered', 'named', 'guessed'] as const;

/** One of {@link meaningSources}. */
export type MeaningSource = (typeof meaningSources)[number];

/** A column, and what it was taken for. */
export interface ShownColumn {
  column: string;
  /** A field, a stage's id, or `-` where it is left out; null where no field takes it, and it stands among the notes. */
  field: string | null;
  by: MeaningSource | null;
  /** How many rows have something in it. */
  count: number;
  examples: string[];
}

/** A word for the status, and how it was read. */
export interface ShownWord {
  word: string;
  count: number;
  /** The ids of the stages that it tells of, the last being where it stands; empty where it is not known. */
  stages: string[];
  by: MeaningSource | null;
}

/** A row that would become a file. */
export interface ShownRow {
  line: number;
  path: string;
  company: string;
  role: string;
  history: Pick<HistoryEntry, 'date' | 'status' | 'at' | 'dateGuessed'>[];
  /** The file, cut where it is long. */
  text: string;
  /** What is to be looked over. */
  warnings: string[];
}

const mostExamples = 3;
const longestExample = 80;
/** A sheet has a dozen words for a status; a column that has hundreds is none. */
const mostWords = 100;
const longestText = 4000;

/** The preview as a program gets it; `maps` and `statusMaps` are what was said now. */
export function previewDocument(
  report: ImportReport,
  read: FileDrafts,
  said: { maps: readonly string[] } & Pick<ImportContext, 'config' | 'statusMaps'>,
) {
  const { kind, table, guesses, doubtfulDate, news, unrelated } = read;
  const odd = Map.groupBy(report.leftOut, ({ line }) => line);
  const words = table === null ? [] : wordsOf(table, said);
  const files = report.added.map((row) => rowOf(row, odd.get(row.line) ?? []));
  return {
    kind,
    counts: {
      added: files.length,
      known: report.known.length,
      changed: report.known.filter(({ news: changed }) => changed !== null).length,
      warned: files.filter(({ warnings }) => warnings.length > 0).length,
      refused: report.refused.length,
    },
    columns: table === null ? [] : columnsOf(table, read, said.maps),
    words: words.slice(0, mostWords),
    moreWords: Math.max(0, words.length - mostWords),
    guesses: guesses.map((guess) => ({ ...guess, text: guessText(guess) })),
    doubtfulDate,
    files,
    known: report.known.map(({ became: _, ...row }: KnownRow) => row),
    refused: report.refused.map(({ line, why }) => ({ line, why })),
    news: news.length,
    unrelated,
  };
}

function columnsOf(
  table: TableReading,
  { columns: uses }: FileDrafts,
  maps: readonly string[],
): ShownColumn[] {
  const { given, skipped } = table;
  const fields = new Map(uses.map(({ column, field }) => [column, field]));
  for (const column of skipped) fields.set(column, '-');
  const chosen = new Set(maps.map((map) => splitMap('--map', map, 'COLUMN=field')[0]));
  const before = new Set([
    ...Object.values(given.fields),
    ...given.stages.map(({ column }) => column),
    ...given.skipped,
    ...given.noted,
  ]);
  const sourceOf = (column: string, field: string | null): MeaningSource | null => {
    if (chosen.has(column)) return 'chosen';
    if (before.has(column)) return 'remembered';
    if (field === null) return null;
    return isNamedSo(column, field) ? 'named' : 'guessed';
  };
  return table.columns.map((column) => {
    const field = fields.get(column) ?? null;
    return { column, field, by: sourceOf(column, field), ...cellsOf(table, column) };
  });
}

/** How many cells of a column say something, and some that differ. */
function cellsOf({ rows }: CsvTable, column: string): Pick<ShownColumn, 'count' | 'examples'> {
  const said = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
  const examples = new Set<string>();
  for (const cell of said) {
    if (examples.size === mostExamples) break;
    examples.add(singleLine(cell, longestExample));
  }
  return { count: said.length, examples: [...examples] };
}

/** The words for the status: those that are not known first, then the guesses, then by how often they stand there. */
function wordsOf(
  { words, statuses }: TableReading,
  { config, statusMaps = [] }: Pick<ImportContext, 'config' | 'statusMaps'>,
): ShownWord[] {
  const chosen = new Set(statusMaps.map((map) => foldWords(splitMap('--status-map', map, 'WORD=stage')[0])));
  const sourceOf = (folded: string): MeaningSource => {
    if (chosen.has(folded)) return 'chosen';
    if (statuses.has(folded)) return 'remembered';
    return stageNamed(folded, config) === undefined ? 'guessed' : 'named';
  };
  const found = [...words].map(([word, count]): ShownWord => {
    const stages = readStatus(word, config, statuses)?.stages.map(({ id }) => id) ?? [];
    return { word, count, stages, by: stages.length === 0 ? null : sourceOf(foldWords(word)) };
  });
  const rank = ({ by }: ShownWord) => (by === null ? 0 : by === 'guessed' ? 1 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function rowOf({ line, path, application, text, like }: AddedRow, leftOut: readonly Refusal[]): ShownRow {
  const { company, role, history } = application;
  const told = like === null ? [] : [`looks like ${like}, which is there already`];
  return {
    line,
    path,
    company,
    role,
    history: history.map(({ date, status, at, dateGuessed }) => ({ date, status, at, dateGuessed })),
    text: text.length > longestText ? `${text.slice(0, longestText).toWellFormed()}…` : text,
    warnings: [...told, ...leftOut.map(({ why }) => why)],
  };
}
