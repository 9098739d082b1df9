/** Choosing and ordering rows, as the command line and the API choose and order applications. */
import { foldText } from '../../core/fold-text.ts';
import { perYear } from '../../core/money.ts';
import { isFiltered, type TableState } from './state.ts';
import type { TableData, TableRow } from './table-data.ts';

/** The rows with what searching and sorting needs, worked out once. */
export interface TableIndex {
  data: TableData;
  /** The searched text of each row, folded. */
  texts: string[];
}

/** Works out what searching needs. */
export function indexRows(data: TableData): TableIndex {
  const texts = data.rows.map((row) => {
    const stage = data.stages[row[3]];
    const [id, company, role, , , , , , source, , tags, , , location, more] = row;
    return foldText(
      [id, company, role, stage?.label ?? '', source, tags.join(' '), location ?? '', more].join('\n'),
    );
  });
  return { data, texts };
}

/** The positions of the rows that a state asks for, in its order; `figure` are those of its figure, where it has one. */
export function selectRows(
  { data, texts }: TableIndex,
  state: TableState,
  figure: readonly number[] | null,
): number[] {
  const words = foldText(state.search).split(/\s+/).filter(Boolean);
  const statuses = state.status.map((id) => data.stages.findIndex((stage) => stage.id === id));
  const tags = state.tag.map(foldText);
  const inFigure = figure === null ? null : new Set(figure);
  const filtered = isFiltered(state);
  const chosen: number[] = [];
  for (const [position, row] of data.rows.entries()) {
    if (inFigure !== null && !inFigure.has(position)) continue;
    if (filtered && !fits(row, state, statuses, tags)) continue;
    const text = texts[position] ?? '';
    if (words.every((word) => text.includes(word))) chosen.push(position);
  }
  return sortRows(chosen, data, state.sort);
}

function fits(
  row: TableRow,
  state: TableState,
  statuses: readonly number[],
  tags: readonly string[],
): boolean {
  const [, , , stage, , , quietDays, quiet, source, , own, resume] = row;
  // A row without a stage has -1, as has a status that is no stage's: neither is asked for.
  if (state.status.length > 0 && (stage < 0 || !statuses.includes(stage))) return false;
  if (state.source.length > 0 && !state.source.includes(source)) return false;
  if (tags.length > 0 && !own.some((tag) => tags.includes(foldText(tag)))) return false;
  if (state.resume.length > 0 && !state.resume.includes(resume ?? 'none')) return false;
  if (state.quiet !== null && (quiet === 1) !== state.quiet) return false;
  return state.active === null || (quietDays !== null) === state.active;
}

type SortValue = string | number | null;

const sortValues: Record<string, (row: TableRow) => SortValue> = {
  company: (row) => foldText(row[1]),
  role: (row) => foldText(row[2]),
  status: (row) => (row[3] < 0 ? null : row[3]),
  appliedOn: (row) => row[4],
  lastActivity: (row) => row[5],
  quietDays: (row) => row[6],
  source: (row) => row[8],
  priority: (row) => row[9],
  resume: (row) => row[11],
  location: (row) => (row[13] === null ? null : foldText(row[13])),
  next: (row) => row[12]?.[1] ?? null,
  since: (row) => row[15],
  match: (row) => row[17],
  salary: (row) => (row[16] === null ? null : perYear(row[16].max ?? row[16].min ?? 0, row[16].period)),
};

/** The order of a table that nobody sorted. */
export const defaultSort = '-lastActivity';

function sortRows(positions: number[], data: TableData, sort: string | null): number[] {
  if (sort === null || sort === defaultSort) return positions;
  const reverse = sort.startsWith('-') ? -1 : 1;
  const keyOf = sortValues[sort.replace(/^-/, '')];
  if (keyOf === undefined) return positions;
  const keys = new Map(positions.map((position) => [position, keyOf(data.rows[position] as TableRow)]));
  return positions.sort((a, b) => {
    const [first, second] = [keys.get(a) ?? null, keys.get(b) ?? null];
    if (first === second) return compareIds(data, a, b);
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second ? -reverse : reverse;
  });
}

function compareIds(data: TableData, a: number, b: number): number {
  return (data.rows[a]?.[0] ?? '') < (data.rows[b]?.[0] ?? '') ? -1 : 1;
}
