import { expect, it } from 'vitest';
import { dateOrderOf, parseLooseDate } from './loose-date.ts';

it('the forms of spreadsheets and trackers', () => {
  const forms = [
    '2026-10-03',
    '2026-10-03T09:00:00.000Z',
    '2026/10/3',
    '10/03/2026',
    '10/3/26',
    'Oct 3, 2026',
    'October 3rd, 2026',
    'Sat, 3 Oct 2026 10:00:00 +0000',
    '3 October 2026',
    '3-Oct-2026',
    '46298',
  ];
  for (const form of forms) expect(parseLooseDate(form, 'mdy'), form).toBe('2026-10-03');
  expect(parseLooseDate('03.10.2026', 'dmy')).toBe('2026-10-03');
});

it('what is no date is none', () => {
  for (const text of ['', 'soon', '13/13/2026', '2026-02-30', 'Foo 3, 2026', '1', '999999'])
    expect(parseLooseDate(text, 'mdy'), text).toBeNull();
});

it('a table tells which number comes first, and which date could be read both ways where nothing tells', () => {
  const [day, month] = ['dmy', 'mdy'];
  const cases: [dates: string[], order: string, doubtful: string | null][] = [
    [['03/04/2026', '03/10/2026', '25/10/2026'], day, null],
    [['', '03/04/2026', '10/25/2026'], month, null],
    [['3.4.2026'], day, null],
    [['2026-10-03', 'soon', '04/04/2026', '46298'], month, null],
    [['2026-10-03', '03/04/2026', '05/06/2026'], month, '03/04/2026'],
    [['3-4-26'], month, '3-4-26'],
  ];
  for (const [dates, order, doubtful] of cases)
    expect(dateOrderOf(dates), dates.join()).toEqual({ order, doubtful });
});
