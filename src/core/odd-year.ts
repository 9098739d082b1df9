/** Years that no date of a job search has: slips of the keyboard, mostly. Every place where a date comes in asks here. */
import { finalYear, firstYear } from './calendar-date.ts';
import { damerauLevenshtein } from './suggest.ts';

/** What is wrong with a year, and what to write instead. */
export interface OddYear {
  message: string;
  expected: string;
}

/** How many years ahead a date may lie. */
const ahead = 10;
/** How far from the present the year may lie that somebody is asked about. */
const near = 5;

/** The last year that a date may have, as seen from the present one. */
export function lastYearFrom(presentYear: number): number {
  return Math.min(presentYear + ahead, finalYear);
}

/**
 * What is wrong with the year of a date or date-time; null where it is one from {@link firstYear} to `lastYear`, or
 * where the text does not begin like a date. A year of too few or too many digits (`206-10-01`) is odd as well.
 */
export function oddYear(text: string, lastYear: number): OddYear | null {
  const [, written] = /^\s*(\d{3,9})-\d{1,2}-\d{1,2}(?!\d)/.exec(text) ?? [];
  const year = Number(written ?? firstYear);
  if (year >= firstYear && year <= lastYear) return null;
  const meant = yearMeant(year, lastYear - ahead);
  return {
    message:
      year < firstYear
        ? `the year ${year} is before ${firstYear}`
        : `the year ${year} is more than ten years ahead`,
    expected: meant === null ? `write a year from ${firstYear} to ${lastYear}` : `did you mean ${meant}?`,
  };
}

/** The year nearest to the present one of which `year` is a slip: of another century, or with one wrong key. */
function yearMeant(year: number, present: number): number | null {
  for (let distance = 0; distance <= near; distance += 1) {
    for (const meant of [present - distance, present + distance]) {
      if (year % 100 === meant % 100 || damerauLevenshtein(String(year), String(meant)) === 1) return meant;
    }
  }
  return null;
}
