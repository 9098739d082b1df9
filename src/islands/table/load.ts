/** Fetching what the table is made of. */
import { parseRows } from './rows-text.ts';
import type { TableData } from './table-data.ts';

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
