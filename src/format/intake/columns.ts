/** Which column of a spreadsheet or of another tracker's export holds what. */
import type { Config } from '../../core/config.ts';
import { foldText } from '../../core/fold-text.ts';
import { foldWords, readStatus } from './read-status.ts';
import { markOf } from './words/cells.ts';
import { headerHints, headerNames, type ImportField, importFields } from './words/headers.ts';

export { type ImportField, importFields } from './words/headers.ts';

/** The column of each field that has one. */
export type ColumnMap = Partial<Record<ImportField, string>>;

/** A column of its own for one stage: a day, or a mark that it was reached. */
export interface StageColumn {
  column: string;
  /** The stage's id. */
  stage: string;
}

/** What is said of columns beforehand. */
export interface GivenColumns {
  fields: ColumnMap;
  stages: readonly StageColumn[];
  /** Columns to leave out. */
  skipped: readonly string[];
  /** Columns that are to stand among the notes, each under its name. */
  noted: readonly string[];
}

/** Nothing said beforehand. */
export const nothingGiven: GivenColumns = { fields: {}, stages: [], skipped: [], noted: [] };

/** The field that a name means, its own or that of a column it may stand in (`date`, `Job Title`); null for no field. */
export function fieldNamed(name: string): ImportField | null {
  const exact = importFields.find((field) => field === name);
  return exact ?? headerNames.get(foldHeader(name))?.[0]?.field ?? null;
}

/** A column's name as words to compare: no accents, no marks, `appliedDate` as two words, and nothing in brackets. */
export function foldHeader(column: string): string {
  const bare = column.replace(/(?<=\S)\s*[([（【][^)\]）】]*[)\]）】]\s*$/u, '');
  const apart = bare.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ');
  return foldText(apart)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The mapping that a table's columns suggest; what `given` names goes before any guess, and no column serves twice. */
export function guessColumns(
  columns: readonly string[],
  given: ColumnMap = {},
  besides: readonly string[] = [],
): ColumnMap {
  const map: ColumnMap = { ...given };
  const taken = new Set([...Object.values(given), ...besides]);
  const take = (field: ImportField, column: string) => {
    if (map[field] !== undefined || taken.has(column)) return;
    map[field] = column;
    taken.add(column);
  };
  const named = columns.flatMap((column) =>
    (headerNames.get(foldHeader(column)) ?? []).map(({ field, preference }) => ({
      field,
      preference,
      column,
    })),
  );
  for (const { field, column } of named.toSorted((a, b) => a.preference - b.preference)) take(field, column);
  for (const [field, pattern] of headerHints) {
    const column = columns.find((one) => !taken.has(one) && pattern.test(foldHeader(one)));
    if (column !== undefined) take(field, column);
  }
  return map;
}

/** Whether a column's name says by itself that it is of that field; else it was taken for it because of what else is there. */
export function isNamedSo(column: string, field: string): boolean {
  return headerNames.get(foldHeader(column))?.[0]?.field === field;
}

/** How many of some cells are names of columns, and whether one of them names the company or the role. */
export function headersAmong(cells: readonly string[]): { count: number; names: boolean } {
  const map = guessColumns(cells.filter((cell) => cell !== '' && cell.length <= 60));
  const count = Object.keys(map).length;
  return { count, names: map.company !== undefined || map.role !== undefined };
}

/** Whether the names of a table's columns are of a language that writes the day before the month. */
export function isDayFirst(columns: Iterable<string>): boolean {
  return [...columns].some((column) => {
    const languages = headerNames.get(foldHeader(column))?.[0]?.languages ?? ['en'];
    return !languages.includes('en') && !languages.includes('zh');
  });
}

const aroundHeader =
  /\b(?:date|day|on|at|datum|am|fecha|data|le|il|dia|tag|dates?|time|received|done|completed|scheduled)\b/g;
const headerOnly: Readonly<Record<string, string>> = {
  recruiter: 'phone screen',
  hr: 'phone screen',
  oa: 'oa',
  campus: 'onsite',
};

/** The stage whose column a name is: "OA", "Onsite", "Phone screen date"; null for any other. */
export function stageOfHeader(column: string, config: Config): string | null {
  const name = foldHeader(column);
  const words = foldWords(name.replace(aroundHeader, ' '));
  const said = headerOnly[words] ?? words;
  if (said === '' || said.split(' ').length > 4) return null;
  const stages = readStatus(said, config)?.stages ?? [];
  const [stage] = stages;
  return stage === undefined || stages.length > 1 || stage.kind === 'lead' ? null : stage.id;
}

/** Whether most cells of a column are days or marks, and so may tell of a stage. */
export function isMilestone(cells: readonly string[], isDate: (cell: string) => boolean): boolean {
  const said = cells.filter((cell) => cell !== '');
  const fitting = said.filter((cell) => markOf(cell, foldWords(cell)) !== null || isDate(cell));
  return said.length > 0 && fitting.length * 2 > said.length;
}
