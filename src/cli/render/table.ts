/** Tables that fit the terminal. */
import type { Drawing } from '../terminal.ts';
import type { Style } from './styled-text.ts';
import { cut, pad, widthOf } from './text-width.ts';

/** A column: its heading, and a cell's text and style for a row. */
export interface Column<Row> {
  heading: string;
  cell: (row: Row) => string;
  style?: (row: Row) => Style | null;
  right?: boolean;
  /** The narrowest it may be cut to where the table is too wide; without it, it is never cut. */
  least?: number;
  /** Whether to leave it out rather than cut others below their least. */
  optional?: boolean;
}

const gap = 2;

/** The lines of a table no wider than `width`, the headings first. Trailing blanks are left off. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { width, paint }: Drawing,
): string[] {
  const texts = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const natural = columns.map(({ heading }, index) =>
    texts.reduce((most, cells) => Math.max(most, widthOf(cells[index] ?? '')), widthOf(heading)),
  );
  const widths = fitWidths(natural, columns, width);
  const line = (cells: readonly string[], style: (index: number) => Style | null) =>
    cells
      .flatMap((cell, index) => {
        const room = widths[index];
        if (room === undefined || room === null) return [];
        const padded = pad(cut(cell, room), room, columns[index]?.right);
        const painted = style(index);
        return [painted === null ? padded : paint(painted, padded)];
      })
      .join(' '.repeat(gap))
      .trimEnd();
  const headings = columns.map(({ heading }) => heading);
  return [
    line(headings, () => 'dim'),
    ...rows.map((row, at) => line(texts[at] ?? [], (index) => columns[index]?.style?.(row) ?? null)),
  ];
}

/** A width for each column; null for one that is left out. */
function fitWidths<Row>(
  natural: readonly number[],
  columns: readonly Column<Row>[],
  limit: number,
): (number | null)[] {
  const widths: (number | null)[] = [...natural];
  const total = () => {
    const shown = widths.filter((width) => width !== null);
    return shown.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, shown.length - 1);
  };
  const leastOf = (index: number) => Math.min(natural[index] ?? 0, columns[index]?.least ?? Infinity);
  const leastTotal = () =>
    total() -
    widths.reduce<number>((sum, width, index) => sum + (width ?? leastOf(index)) - leastOf(index), 0);
  for (let index = columns.length - 1; index >= 0 && leastTotal() > limit; index -= 1) {
    if (columns[index]?.optional) widths[index] = null;
  }
  while (total() > limit) {
    const spare = widths.map((width, index) => (width === null ? 0 : width - leastOf(index)));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) <= 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
