/** Drawing the chosen rows: a screenful at once, the rest as the reader comes near it. */

import { readerLocale } from '../reader-locale.ts';
import { type Column, usualColumns } from './columns.ts';
import { rowHtml } from './row-html.ts';
import { whenIdle } from './scheduling.ts';
import type { TableData, TableRow } from './table-data.ts';

const firstRows = 25;
const moreRows = 75;

/** A table's body that shows any choice of rows. */
export interface RowDrawer {
  draw(positions: readonly number[], columns: readonly Column[]): void;
  /** Draws as many rows as are drawn already: the reader stays where they are. */
  redraw(positions: readonly number[], columns: readonly Column[]): void;
  /** Goes on after the rows that the page came with, which are the first of these. */
  goOn(positions: readonly number[]): void;
}

/** Takes over a table's body. `after` is an element below the table that tells when its end comes near. */
export function rowDrawer(body: HTMLTableSectionElement, after: HTMLElement, data: TableData): RowDrawer {
  const locale = readerLocale;
  let positions: readonly number[] = [];
  let columns = usualColumns;
  let drawn = 0;
  const htmlOf = (from: number, to: number) =>
    positions
      .slice(from, to)
      .map((position) => rowHtml(data.rows[position] as TableRow, { ...data, locale }, columns))
      .join('');
  const extend = (to: number) => {
    const end = Math.min(to, positions.length);
    if (end > drawn) body.insertAdjacentHTML('beforeend', htmlOf(drawn, end));
    drawn = Math.max(drawn, end);
    after.hidden = drawn >= positions.length;
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      const asked = positions;
      // Not while the reader types: the next key would wait for rows that it does away with.
      if (entry?.isIntersecting) whenIdle(() => asked === positions && extend(drawn + moreRows));
    },
    { rootMargin: '800px' },
  );
  observer.observe(after);
  after.querySelector('button')?.addEventListener('click', () => extend(drawn + 1000));
  // A printed list is a whole one.
  addEventListener('beforeprint', () => extend(positions.length));
  const draw = (chosen: readonly number[], shown: readonly Column[], count: number) => {
    columns = shown;
    positions = chosen;
    drawn = Math.min(count, positions.length);
    body.innerHTML = htmlOf(0, drawn);
    after.hidden = drawn >= positions.length;
    // The observer reports only changes: have it look again at the new end.
    observer.unobserve(after);
    observer.observe(after);
  };
  return {
    goOn(chosen) {
      positions = chosen;
      drawn = body.rows.length;
      extend(drawn);
    },
    draw: (chosen, shown) => draw(chosen, shown, firstRows),
    redraw: (chosen, shown) => draw(chosen, shown, Math.max(firstRows, drawn, body.rows.length)),
  };
}
