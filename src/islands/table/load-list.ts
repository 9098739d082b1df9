/** Everything that is needed to show a choice of applications, fetched once and again when the facts have changed. */

import { boardDrawer } from './draw-board.ts';
import { type RowDrawer, rowDrawer } from './draw-rows.ts';
import { parseRows } from './rows-json.ts';
import { indexRows, type RowSelector, rowSelector } from './select-rows.ts';
import type { TableData } from './table-data.ts';

/** The list's rows, how they are chosen, and what draws them. */
export interface LoadedList {
  data: TableData;
  select: RowSelector;
  rows: RowDrawer;
  board: ReturnType<typeof boardDrawer>;
  /** A figure by name; null where there is none of that name. */
  figure(name: string): Promise<LoadedFigure | null>;
  /** Takes up new facts into the very data that is drawn from. */
  reload(): Promise<void>;
}

/** Fetches the rows of a table and makes them ready. */
export async function loadList(table: HTMLTableElement): Promise<LoadedList> {
  const data = await loadRows(table);
  const figures = new Map<string, Promise<LoadedFigure | null>>();
  const find = (name: string) => document.querySelector<HTMLElement>(name) as HTMLElement;
  const list: LoadedList = {
    data,
    select: rowSelector(await indexRows(data)),
    rows: rowDrawer(table.tBodies[0] as HTMLTableSectionElement, find('[data-more]'), data),
    board: boardDrawer(find('[data-board]'), data),
    figure(name) {
      const known = figures.get(name) ?? loadFigure(table, name);
      figures.set(name, known);
      // What could not be fetched is asked for again.
      known.catch(() => figures.delete(name));
      return known;
    },
    async reload() {
      const fresh = await loadRows(table);
      const index = await indexRows(fresh);
      figures.clear();
      list.select = rowSelector({ ...index, data: Object.assign(data, fresh) });
    },
  };
  return list;
}

/** A figure's words and rows. */
export interface LoadedFigure {
  label: string;
  rows: number[];
}

/** The rows of the table, from the file that it names. */
export async function loadRows(table: HTMLTableElement): Promise<TableData> {
  const response = await fetch(table.dataset.rows ?? '');
  if (!response.ok) throw new Error(`the list could not be loaded (${response.status})`);
  return parseRows(await response.text());
}

/** The applications of a figure by name; null where there is none of that name. */
export async function loadFigure(table: HTMLTableElement, name: string): Promise<LoadedFigure | null> {
  const family = name.includes(':') ? name.slice(0, name.indexOf(':')) : 'overview';
  const response = await fetch(`${table.dataset.figures ?? ''}${encodeURIComponent(family)}.json`);
  if (!response.ok) return null;
  const figures = (await response.json()) as Record<string, LoadedFigure>;
  return Object.hasOwn(figures, name) ? (figures[name] ?? null) : null;
}
