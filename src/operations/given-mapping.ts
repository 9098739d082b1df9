/** What a person says of columns and of words for a status, on the command line or in the configuration. */
import { type Config, findStage } from '../core/config.ts';
import { shellWord } from '../core/shell-word.ts';
import { suggestion } from '../core/suggest.ts';
import type { CsvTable } from '../format/csv.ts';
import {
  type ColumnMap,
  fieldNamed,
  foldHeader,
  type GivenColumns,
  importFields,
  type StageColumn,
} from '../format/intake/columns.ts';
import { foldWords, type OwnWords } from '../format/intake/read-status.ts';
import type { ColumnUse } from '../format/intake/table-drafts.ts';
import { UsageError } from './errors.ts';

/** Mappings as they are written: `COLUMN=field`, `WORD=stage`. */
export interface MapWords {
  maps?: readonly string[] | undefined;
  statusMaps?: readonly string[] | undefined;
}

/** A mapping taken apart at its last equals sign. */
export function splitMap(option: string, map: string, example: string): [from: string, to: string] {
  const at = map.lastIndexOf('=');
  if (at < 1) throw new UsageError(`${option} ${map}: write ${example}`);
  return [map.slice(0, at).trim(), map.slice(at + 1).trim()];
}

/**
 * What was said of columns, the configuration's first: a field, a stage's id, or `-` to leave a column out. A column of
 * the configuration that a table does not have is none of its; one that is named now must be there.
 */
export function givenColumns(
  maps: readonly string[],
  columns: readonly string[],
  config: Config,
): GivenColumns {
  // What is said last of a column stands.
  const said = new Map<string, string>();
  const named = (written: string) =>
    columns.find((one) => one === written) ??
    columns.find((one) => one.toLowerCase() === written.toLowerCase()) ??
    columns.find((one) => foldHeader(one) === foldHeader(written));
  for (const [written, name] of Object.entries(config.import.columns)) {
    const column = named(written);
    if (column !== undefined) said.set(column, name);
  }
  for (const map of maps) {
    const [written, name] = splitMap('--map', map, 'COLUMN=field, such as --map "Job Title=role"');
    const column = named(written);
    if (column === undefined)
      throw new UsageError(`--map: there is no column "${written}"; ${suggestion(written, columns)}`);
    said.delete(column);
    said.set(column, name);
  }
  return columnsAsSaid(said, config);
}

/** Columns and what each is said to be: a field, a stage's id, or `-`. */
function columnsAsSaid(said: ReadonlyMap<string, string>, config: Config): GivenColumns {
  const fields: ColumnMap = {};
  const stages: StageColumn[] = [];
  const skipped: string[] = [];
  const noted: string[] = [];
  for (const [column, name] of said) {
    const field = fieldNamed(name);
    const stage = findStage(config, name);
    if (name === '-') skipped.push(column);
    // Of several columns of notes all but the first stand there under their names.
    else if (field === 'notes' && fields.notes !== undefined) noted.push(column);
    // A stage's id may be a field's name too, `applied` above all: then it is the field.
    else if (field !== null && (stage === undefined || importFields.some((one) => one === name)))
      fields[field] = column;
    else if (stage !== undefined) stages.push({ column, stage: stage.id });
    else {
      const names = [...importFields, ...config.stages.map(({ id }) => id)];
      throw new UsageError(`--map: there is no field "${name}"; ${suggestion(name, names)}`);
    }
  }
  return { fields, stages, skipped, noted };
}

/** What the person's words for a status mean: the configuration's, and those named now. */
export function givenStatuses(statusMaps: readonly string[], config: Config): OwnWords {
  const words = new Map(
    Object.entries(config.import.statuses).map(([word, stage]) => [foldWords(word), stage]),
  );
  for (const map of statusMaps) {
    const [word, name] = splitMap('--status-map', map, 'WORD=stage, such as --status-map "On hold=applied"');
    const stage = findStage(config, name);
    if (stage === undefined) {
      const known = config.stages.map(({ id }) => id);
      throw new UsageError(`--status-map: there is no stage "${name}"; ${suggestion(name, known)}`);
    }
    words.set(foldWords(word), stage.id);
  }
  return words;
}

/** What to say where a table does not tell its company or its role: once, with its columns and the line to write. */
export function unmappedMessage(
  { columns, rows }: CsvTable,
  uses: readonly ColumnUse[],
  isHeaderless: boolean,
): string {
  const known = new Set(uses.map(({ column }) => column));
  const missing = ['company', 'role'].filter((field) => !uses.some((use) => use.field === field));
  const free = columns.filter((column) => !known.has(column) && holdsNames(column, rows));
  const lines = missing.map((field, index) => `--map ${shellWord(`${free[index] ?? 'COLUMN'}=${field}`)}`);
  const besides = missing.includes('role') ? '; where the rows name none, --role ROLE is that of all' : '';
  const shown = isHeaderless
    ? columns.map((column) => `${column} ("${(rows[0]?.cells[column] ?? '').trim()}")`)
    : columns;
  const what = isHeaderless
    ? 'the file seems to have no header line: its first line is one of data'
    : `no column is known to be the ${missing.join(' or the ')}`;
  return `${what}. Its columns: ${shown.join(', ')}. Say which is which, for example ${lines.join(' ')}${besides}`;
}

/** Whether the cells of a column may be names: most are words, and no addresses. */
function holdsNames(column: string, rows: CsvTable['rows']): boolean {
  const said = rows.slice(0, 100).flatMap(({ cells }) => cells[column]?.trim() || []);
  const names = said.filter((cell) => /\p{L}/u.test(cell) && !/^(?:https?:|www\.)|@|^\d{4}-\d/.test(cell));
  return names.length * 2 > said.length;
}
