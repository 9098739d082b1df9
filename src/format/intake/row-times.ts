/** About when each row of a table was written, as its neighbours tell: for days that stand there without their year. */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { type DateContext, readLooseDates } from './loose-date.ts';

/**
 * For each row a day of about its time: one of its own that is written in full, else that of the row above it, or of the
 * first one below that tells; null everywhere in a table that writes no day until today in full.
 */
export function timesOfRows(
  rows: readonly (readonly string[])[],
  dates: DateContext,
): (CalendarDate | null)[] {
  const daysIn = (cells: readonly string[], around: CalendarDate | null) =>
    cells
      .flatMap((cell) => (cell === '' ? [] : readLooseDates(cell, { ...dates, around })))
      .filter(({ date }) => date <= dates.today);
  const full = rows.map((cells) => daysIn(cells, null).find(({ guessed }) => guessed === null)?.date);
  let last = full.find((day) => day !== undefined) ?? null;
  if (last === null) return rows.map(() => null);
  return rows.map((cells, index) => {
    const around: CalendarDate | null = full[index] ?? last;
    // What is guessed of a row leads on to the next: a sheet goes on over the end of the year.
    last = full[index] ?? daysIn(cells, around)[0]?.date ?? last;
    return around;
  });
}
