/** Choosing rows, as the command line and the API choose applications. */
import { foldedWords, foldText } from '../../core/fold-text.ts';
import { orderRows } from './order-rows.ts';
import { mapInSlices } from './scheduling.ts';
import type { SearchTexts } from './search-texts.ts';
import { isFiltered, type TableState } from './state.ts';
import type { TableData, TableRow } from './table-data.ts';

/** The positions of the rows that a state asks for, in its order; `figure` are those of its figure, where it has one. */
export type RowSelector = (state: TableState, figure: readonly number[] | null) => readonly number[];

/** What a choice rests on beside its words, and what those words were and found. */
interface Choice {
  conditions: string;
  figure: readonly number[] | null;
  search: string;
  positions: readonly number[];
}

/** A selector that remembers: it puts the rows in an order once, and looks for longer words among what shorter ones found. */
export function rowSelector({ data, texts }: TableIndex): RowSelector {
  const all = [...data.rows.keys()];
  const orders = new Map<string | null, readonly number[]>();
  let last: Choice | undefined;
  const orderOf = (sort: string | null) => {
    const order = orders.get(sort) ?? orderRows(data, sort) ?? all;
    orders.set(sort, order);
    return order;
  };
  return (state, figure) => {
    const search = foldText(state.search);
    const words = foldedWords(state.search);
    const conditions = JSON.stringify({ ...state, search: null, view: null, columns: null });
    const goesOn =
      last?.conditions === conditions && last.figure === figure && search.startsWith(last.search);
    const among =
      goesOn && last ? last.positions : meetingConditions(orderOf(state.sort), data, state, figure);
    const positions = among.filter((position) => words.every((word) => texts[position]?.includes(word)));
    last = { conditions, figure, search, positions };
    return positions;
  };
}

function meetingConditions(
  order: readonly number[],
  { rows, stages }: TableData,
  state: TableState,
  figure: readonly number[] | null,
): readonly number[] {
  if (figure === null && !isFiltered(state)) return order;
  const inFigure = figure === null ? null : new Set(figure);
  const statuses = state.status.map((id) => stages.findIndex((stage) => stage.id === id));
  const tags = state.tag.map(foldText);
  return order.filter(
    (position) =>
      inFigure?.has(position) !== false && fits(rows[position] as TableRow, state, statuses, tags),
  );
}

function fits(
  row: TableRow,
  state: TableState,
  statuses: readonly number[],
  tags: readonly string[],
): boolean {
  const [, , , stage, , lastActivity, quietDays, quiet, source, , own, resume] = row;
  // A row without a stage has -1, as has a status that is no stage's: neither is asked for.
  if (state.status.length > 0 && (stage < 0 || !statuses.includes(stage))) return false;
  if (state.source.length > 0 && !state.source.includes(source)) return false;
  if (tags.length > 0 && !own.some((tag) => tags.includes(foldText(tag)))) return false;
  if (state.resume.length > 0 && !state.resume.includes(resume ?? 'none')) return false;
  if (state.since !== null && (lastActivity === null || lastActivity < state.since)) return false;
  if (state.quiet !== null && (quiet === 1) !== state.quiet) return false;
  return state.active === null || (quietDays !== null) === state.active;
}

/** Rows ready to be searched. */
export interface TableIndex {
  data: TableData;
  /** The searched text of each row, folded. */
  texts: string[];
  /** What of it stands in the row itself. */
  ofRows: string[];
}

/** Works out what searching needs, without keeping the browser from anything else for long. */
export async function indexRows(data: TableData): Promise<TableIndex> {
  const ofRows = await mapInSlices(data.rows, (row) => textOf(row, data));
  return { data, texts: ofRows, ofRows };
}

/** The same index with what is searched beside the rows. */
export async function deepenIndex(index: TableIndex, more: readonly SearchTexts[]): Promise<TableIndex> {
  const folded = await mapInSlices(more, (texts) => foldText(texts.join('\n')));
  return { ...index, texts: index.ofRows.map((text, position) => `${text}\n${folded[position] ?? ''}`) };
}

function textOf(row: TableRow, data: TableData): string {
  const [id, , , , , , , , source, , tags, , , location, more] = row;
  const beside = [id, source, tags.join(' '), location ?? '', more];
  return `${shownText(row, data)}\n${foldText(beside.join('\n'))}`;
}

/** What the table shows of a row wherever it is shown, folded. */
export function shownText([, company, role, stage]: TableRow, { stages }: TableData): string {
  return foldText([company, role, stages[stage]?.label ?? ''].join('\n'));
}
