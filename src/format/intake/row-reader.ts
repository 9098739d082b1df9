/** One row of a table as it is read: cells by field, days, and a list of all that no field takes. */
import type { Config } from '../../core/config.ts';
import { oddYear } from '../../core/odd-year.ts';
import type { CsvRow } from '../csv.ts';
import type { ColumnMap, ImportField } from './columns.ts';
import { type DateContext, type LooseDate, readLooseDate } from './loose-date.ts';
import { foldWords } from './read-status.ts';
import { markOf, saysNothing } from './words/cells.ts';

/** What a cell of days says: days, a mark, nothing, or what cannot be read. */
export type DayCell = { days: LooseDate[] } | { mark: boolean } | null;

/** What a row has that no field takes. */
export interface KeptCell {
  column: string;
  cell: string;
  /** Why, where the cell could not be read; null where the column has no field. */
  why: string | null;
}

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
    return this.cell(this.#map[field]);
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
  keep(column: string | undefined, why: string | null = null): void {
    const cell = this.cell(column);
    if (column === undefined || cell === '' || this.kept.some((one) => one.column === column)) return;
    this.kept.push({ column, cell, why });
  }

  /** Keeps a field's cell that is not understood. */
  keepField(field: ImportField): void {
    this.keep(this.#map[field]);
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
    const context = { ...this.#dates, ...(lean !== undefined && { lean }) };
    const one = readLooseDate(cell, context);
    if (one !== null) return [one];
    const parts = cell.split(/\s*(?:[;&\n|]|,(?!\s*\d{4}\b(?![-/.年]))|\band\b|\bund\b)\s*/).filter(Boolean);
    const all = parts.map((part) => readLooseDate(part, context));
    return parts.length > 1 && all.every((day) => day !== null) ? all : [];
  }
}
