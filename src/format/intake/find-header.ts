/** Where a table begins: below titles and empty rows, or nowhere. */

import type { TableRow } from '../csv.ts';
import { headersAmong } from './columns.ts';

/** What was found at the top of a table. */
export interface FoundHeader {
  /** The place of the header among the rows; -1 where there is none. */
  index: number;
  /** Whether the first row looks like one of data. */
  isData: boolean;
}

const searched = 15;
const data = /^(?:https?:\/\/|www\.)|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^\S+@\S+\.\S+$|^[\d.,]+$/;

/** The header among the first rows: that with the most names of columns, of which one is the company or the role. */
export function findHeader(rows: readonly TableRow[]): FoundHeader {
  let best = { index: -1, count: 0 };
  for (const [index, { cells }] of rows.slice(0, searched).entries()) {
    const { count, names } = headersAmong(cells);
    const enough = names && (count > 1 || cells.filter((cell) => cell !== '').length < 3);
    if (enough && count > best.count && !cells.some((cell) => data.test(cell))) best = { index, count };
  }
  const [first] = rows;
  return { index: best.index, isData: first?.cells.some((cell) => data.test(cell.trim())) ?? false };
}
