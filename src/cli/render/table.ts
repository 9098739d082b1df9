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
  /** The beginning of the cell that stands out from the rest. */
  mark?: (row: Row) => string;
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
  const line = (cells: readonly string[], draw: (text: string, index: number) => string) =>
    cells
      .flatMap((cell, index) => {
        const room = widths[index];
        if (room === undefined || room === null) return [];
        return [draw(pad(cut(cell, room), room, columns[index]?.right), index)];
      })
      .join(' '.repeat(gap))
      .trimEnd();
  const headings = columns.map(({ heading }) => heading);
  const drawIn = (row: Row) => (text: string, index: number) => {
    const { style, mark } = columns[index] as Column<Row>;
    const [own, marked] = [style?.(row) ?? null, mark?.(row) ?? ''];
    const rest = text.startsWith(marked) ? text.slice(marked.length) : text;
    return paint('bold', text.slice(0, text.length - rest.length)) + (own === null ? rest : paint(own, rest));
  };
  return [
    line(headings, (text) => paint('dim', text)),
    ...rows.map((row, at) => line(texts[at] ?? [], drawIn(row))),
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
