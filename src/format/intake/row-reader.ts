/** One row of a table as it is read: cells by field, days, and a list of all that no field takes. */
import type { Config } from '../../core/config.ts';
import { oddYear } from '../../core/odd-year.ts';
import type { CsvRow } from '../csv.ts';
import type { ColumnMap, ImportField } from './columns.ts';
import { type DateContext, type LooseDate, readLooseDates } from './loose-date.ts';
import { foldWords } from './read-status.ts';
import { markOf, saysNothing } from './words/cells.ts';

/** What a cell of days says: days, a mark, nothing, or what cannot be read. */
export type DayCell = { days: LooseDate[] } | { mark: boolean } | null;

/** What a row has that no field takes. */
export interface KeptCell {
  column: string;
  cell: string;
  /** Why, where that is worth a line of its own; null where it is told by its column alone. */
  why: string | null;
  /** Whether it could not be read. */
  isUnread: boolean;
}

/** What must have a name of its own. */
const named: ReadonlySet<ImportField> = new Set(['company', 'role', 'status']);

/** Reads the cells of one row. */
export class RowReader {
  /** What no field takes: it stands among the notes. */
  readonly kept: KeptCell[] = [];
  /** Days of which the year or the day was guessed, as they are written. */
  readonly guessedDays: string[] = [];

  readonly row: CsvRow;
  readonly #map: ColumnMap;
  readonly #config: Config;
  readonly #dates: DateContext;

  /** Reads a row by a mapping. */
  constructor(row: CsvRow, map: ColumnMap, config: Config, dates: DateContext) {
    this.row = row;
    this.#map = map;
    this.#config = config;
    this.#dates = dates;
  }

  /** The text of a field's cell; empty where there is none, or it says nothing. */
  text(field: ImportField): string {
    const column = this.#map[field];
    const cell = this.cell(column);
    // A program that found no name leaves that of the column.
    const isEcho = named.has(field) && column !== undefined && foldWords(cell) === foldWords(column);
    return isEcho ? '' : cell;
  }

  /** The text of a column's cell. */
  cell(column: string | undefined): string {
    const cell = column === undefined ? '' : (this.row.cells[column] ?? '').trim();
    return cell === '' || (cell.length < 12 && saysNothing(cell, foldWords(cell))) ? '' : cell;
  }

  /** The column of a field. */
  columnOf(field: ImportField): string | undefined {
    return this.#map[field];
  }

  /** Whether a column is that of a field. */
  hasField(column: string): boolean {
    return Object.values(this.#map).includes(column);
  }

  /** The day that a text is. */
  readDay(text: string, lean: DateContext['lean']): LooseDate | null {
    return this.#daysIn(text, lean)[0] ?? null;
  }

  /** Keeps a cell among the notes, once. */
  keep(column: string | undefined, why: string | null = null, isUnread = why !== null): void {
    const cell = this.cell(column);
    if (column === undefined || cell === '' || this.kept.some((one) => one.column === column)) return;
    this.kept.push({ column, cell, why, isUnread });
  }

  /** Keeps a field's cell that has no place in its row. */
  keepField(field: ImportField): void {
    this.keep(this.#map[field]);
  }

  /** Keeps a field's cell that is not understood. */
  keepUnread(field: ImportField): void {
    this.keep(this.#map[field], null, true);
  }

  /** The one day of a field's cell; null where there is none, whatever else is kept. */
  day(field: ImportField, lean: DateContext['lean'] = 'past'): LooseDate | null {
    const found = this.days(this.#map[field], lean);
    if (found === null) return null;
    if ('mark' in found) {
      this.keepField(field);
      return null;
    }
    if (found.days.length > 1) this.keepField(field);
    return found.days[0] ?? null;
  }

  /** What a cell of days says; what cannot be read, and days of odd years, are kept. */
  days(column: string | undefined, lean: DateContext['lean'] = 'past'): DayCell {
    const cell = this.cell(column);
    if (column === undefined || cell === '') return null;
    const days = this.#daysIn(cell, lean);
    if (days.length === 0) {
      const mark = markOf(cell, foldWords(cell));
      if (mark !== null) return { mark };
      const odd = oddYear(cell, this.#config.lastYear);
      if (odd === null) this.keep(column, `"${cell}" is no date`);
      else this.#keepOdd(column, cell, odd);
      return null;
    }
    const odd = days.map(({ date }) => oddYear(date, this.#config.lastYear)).find((one) => one !== null);
    if (odd != null) {
      this.#keepOdd(column, cell, odd);
      return null;
    }
    if (days.some(({ guessed }) => guessed !== null)) this.guessedDays.push(cell);
    return { days };
  }

  #keepOdd(column: string, cell: string, odd: { message: string; expected: string }): void {
    this.keep(column, `"${cell}" is left out: ${odd.message}; ${odd.expected}`);
  }

  #daysIn(cell: string, lean: DateContext['lean']): LooseDate[] {
    return readLooseDates(cell, { ...this.#dates, ...(lean !== undefined && { lean }) });
  }
}
