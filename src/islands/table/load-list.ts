/** Everything that is needed to show a choice of applications, fetched once and again when the facts have changed. */

import { formatDay } from '../format-day.ts';
import { readerLocale } from '../reader-locale.ts';
import { boardDrawer } from './draw-board.ts';
import { type RowDrawer, rowDrawer } from './draw-rows.ts';
import { parseLines, parseRows } from './rows-json.ts';
import { type Finding, findHidden, type SearchTexts, textNames } from './search-texts.ts';
import { deepenIndex, indexRows, type RowSelector, rowSelector, shownText } from './select-rows.ts';
import type { TableData } from './table-data.ts';

/** The list's rows, how they are chosen, and what draws them. */
export interface LoadedList {
  data: TableData;
  select: RowSelector;
  rows: RowDrawer;
  board: ReturnType<typeof boardDrawer>;
  /** A figure by name; null where there is none of that name. */
  figure(name: string): Promise<LoadedFigure | null>;
  /** Fetches what is searched beside the rows; true where that is new, so that a search may find more than before. */
  deepen(): Promise<boolean>;
  /** Why an application is found, where its row does not show that. */
  finding(position: number, words: readonly string[]): Finding | null;
  /** Takes up new facts into the very data that is drawn from. */
  reload(): Promise<void>;
}

/** Fetches the rows of a table and makes them ready. */
export async function loadList(table: HTMLTableElement): Promise<LoadedList> {
  const data = await loadRows(table);
  let index = await indexRows(data);
  let texts: SearchTexts[] | null = null;
  let asked: Promise<boolean> | undefined;
  const figures = new Map<string, Promise<LoadedFigure | null>>();
  const find = (name: string) => document.querySelector<HTMLElement>(name) as HTMLElement;
  const deepen = async () => {
    const found = await loadTexts(table);
    index = await deepenIndex(index, found);
    texts = found;
    list.select = rowSelector(index);
    return true;
  };
  const list: LoadedList = {
    data,
    select: rowSelector(index),
    rows: rowDrawer(table.tBodies[0] as HTMLTableSectionElement, find('[data-more]'), data),
    board: boardDrawer(find('[data-board]'), data),
    figure(name) {
      const known = figures.get(name) ?? loadFigure(table, name, data);
      figures.set(name, known);
      // What could not be fetched is asked for again.
      known.catch(() => figures.delete(name));
      return known;
    },
    async deepen() {
      if (texts !== null) return false;
      asked ??= deepen().finally(() => {
        asked = undefined;
      });
      return await asked;
    },
    finding(position, words) {
      const [row, found] = [data.rows[position], texts?.[position]];
      if (row === undefined || found === undefined) return null;
      const hidden = [['Tags', row[10].join(', ')] as const, ['Place', row[13] ?? ''] as const];
      const named = textNames.map((name, index) => [name, found[index] ?? ''] as const);
      return findHidden(words, shownText(row, data), [...hidden, ...named]);
    },
    async reload() {
      const fresh = await loadRows(table);
      const isDeep = texts !== null;
      Object.assign(data, fresh);
      index = await indexRows(data);
      texts = null;
      figures.clear();
      list.select = rowSelector(index);
      if (isDeep) await list.deepen();
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

/** What is searched beside the rows, from the file that the table names. */
async function loadTexts(table: HTMLTableElement): Promise<SearchTexts[]> {
  const response = await fetch(table.dataset.texts ?? '');
  if (!response.ok) throw new Error(`the texts could not be loaded (${response.status})`);
  return await parseLines<SearchTexts>(await response.text());
}

/** The applications of a figure by name, with `@FROM..TO` at its end of those alone that were sent in these days; null where there is none of that name. */
export async function loadFigure(
  table: HTMLTableElement,
  name: string,
  { rows }: Pick<TableData, 'rows'>,
): Promise<LoadedFigure | null> {
  const [, whole = name, from, to] = /^(.+)@(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(name) ?? [];
  const figure = await fetchFigure(table, whole);
  if (figure === null || from === undefined || to === undefined) return figure;
  // A day that is only a guess lies in no span.
  const dated = new Set((await fetchFigure(table, 'dated'))?.rows);
  const isSent = (row: number) => {
    const on = rows[row]?.[4] ?? '';
    return on >= from && on <= to && dated.has(row);
  };
  const day = (date: string) => formatDay(date, 'full', '', readerLocale);
  return { label: `${figure.label}, sent ${day(from)} – ${day(to)}`, rows: figure.rows.filter(isSent) };
}

async function fetchFigure(table: HTMLTableElement, name: string): Promise<LoadedFigure | null> {
  const family = name.includes(':') ? name.slice(0, name.indexOf(':')) : 'overview';
  const response = await fetch(`${table.dataset.figures ?? ''}${encodeURIComponent(family)}.json`);
  if (!response.ok) return null;
  const figures = (await response.json()) as Record<string, LoadedFigure>;
  return Object.hasOwn(figures, name) ? (figures[name] ?? null) : null;
}
