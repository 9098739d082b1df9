/** Drawing the chosen rows: a screenful at once, the rest as the reader comes near it. */

import { readerLocale } from '../reader-locale.ts';
import { type Column, usualColumns } from './columns.ts';
import { findingHtml, rowHtml } from './row-html.ts';
import { whenIdle } from './scheduling.ts';
import type { Finding } from './search-texts.ts';
import type { TableData, TableRow } from './table-data.ts';

const firstRows = 25;
const moreRows = 75;

/** What is drawn, and how. */
export interface RowChoice {
  positions: readonly number[];
  columns: readonly Column[];
  /** Why a row is there, where it does not show that itself; null where that needs no saying. */
  finding(position: number): Finding | null;
}

/** A table's body that shows any choice of rows. */
export interface RowDrawer {
  /** Draws the first rows, a screenful where `count` does not say how many. */
  draw(choice: RowChoice, count?: number): void;
  /** Draws as many rows as are drawn already: the reader stays where they are. */
  redraw(choice: RowChoice): void;
  /** Goes on after the rows that the page came with, which are the first of these. */
  goOn(positions: readonly number[]): void;
}

/** Takes over a table's body. `after` is an element below the table that tells when its end comes near. */
export function rowDrawer(body: HTMLTableSectionElement, after: HTMLElement, data: TableData): RowDrawer {
  const locale = readerLocale;
  let choice: RowChoice = { positions: [], columns: usualColumns, finding: () => null };
  let drawn = 0;
  const htmlOf = (from: number, to: number) =>
    choice.positions
      .slice(from, to)
      .map(
        (position) =>
          rowHtml(data.rows[position] as TableRow, { ...data, locale }, choice.columns) +
          findingHtml(choice.finding(position)),
      )
      .join('');
  const extend = (to: number) => {
    const end = Math.min(to, choice.positions.length);
    if (end > drawn) body.insertAdjacentHTML('beforeend', htmlOf(drawn, end));
    drawn = Math.max(drawn, end);
    after.hidden = drawn >= choice.positions.length;
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      const asked = choice;
      // Not while the reader types: the next key would wait for rows that it does away with.
      if (entry?.isIntersecting) whenIdle(() => asked === choice && extend(drawn + moreRows));
    },
    { rootMargin: '800px' },
  );
  observer.observe(after);
  after.querySelector('button')?.addEventListener('click', () => extend(drawn + 1000));
  // A printed list is a whole one.
  addEventListener('beforeprint', () => extend(choice.positions.length));
  const draw = (chosen: RowChoice, count: number) => {
    choice = chosen;
    drawn = Math.min(count, choice.positions.length);
    body.innerHTML = htmlOf(0, drawn);
    after.hidden = drawn >= choice.positions.length;
    // The observer reports only changes: have it look again at the new end.
    observer.unobserve(after);
    observer.observe(after);
  };
  return {
    goOn(positions) {
      choice = { ...choice, positions };
      drawn = body.rows.length;
      extend(drawn);
    },
    draw: (chosen, count = 0) => draw(chosen, Math.max(firstRows, count)),
    redraw: (chosen) => draw(chosen, Math.max(firstRows, drawn, body.querySelectorAll('tr[data-id]').length)),
  };
}
