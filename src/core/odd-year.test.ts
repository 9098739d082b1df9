import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finalYear, firstYear } from './calendar-date.ts';
import { lastYearFrom, oddYear } from './odd-year.ts';

const lastYear = 2036;

it('a slip is told with the year that was meant', () => {
  const before = (year: number) => `the year ${year} is before 1990`;
  const ahead = (year: number) => `the year ${year} is more than ten years ahead`;
  const meant = 'did you mean 2026?';
  const range = 'write a year from 1990 to 2036';
  const cases: [text: string, message: string, expected: string][] = [
    ['0206-10-01', before(206), meant],
    ['206-10-01', before(206), meant],
    ['1026-10-01', before(1026), meant],
    ['1926-10-01', before(1926), meant],
    ['0026-10-01', before(26), meant],
    ['0025-10-01', before(25), 'did you mean 2025?'],
    ['2206-10-01', ahead(2206), meant],
    ['2062-10-01T14:00', ahead(2062), meant],
    ['20026-10-01', ahead(20026), meant],
    [' 3027-1-1 ', ahead(3027), 'did you mean 2027?'],
    ['1989-12-31', before(1989), range],
    ['0000-01-01', before(0), range],
    ['2037-01-01', ahead(2037), 'did you mean 2027?'],
    ['9999-12-31', ahead(9999), range],
  ];
  for (const [text, message, expected] of cases)
    expect(oddYear(text, lastYear), text).toEqual({ message, expected });
});

it('other texts are for others to judge', () => {
  for (const text of ['1990-01-01', '2036-12-31T23:59Z', '2026-02-30', '26-10-01', '10-03-2026', 'soon', ''])
    expect(oddYear(text, lastYear), text).toBeNull();
});

it('a year is odd exactly where it is out of bounds, and what is asked about never is', () => {
  const year = fc.integer({ min: 1000, max: 99_999 });
  fc.assert(
    fc.property(year, fc.integer({ min: 2026, max: 2300 }), (written, present) => {
      const last = lastYearFrom(present);
      expect(last).toBe(Math.min(present + 10, finalYear));
      const odd = oddYear(`${written}-10-01`, last);
      expect(odd === null).toBe(written >= firstYear && written <= last);
      const meant = /did you mean (\d+)\?/.exec(odd?.expected ?? '')?.[1];
      if (meant !== undefined) expect(oddYear(`${meant}-10-01`, last)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
