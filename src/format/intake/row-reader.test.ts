import { expect, it } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultConfig } from '../../core/config.ts';
import { RowReader } from './row-reader.ts';

/** A reader of a row of which `A` is the day of sending, and `B` the notes. */
const readerOf = (applied: string, notes = '') =>
  new RowReader(
    { line: 3, cells: { A: applied, B: notes } },
    { applied: 'A', notes: 'B', role: 'C' },
    defaultConfig(),
    { order: 'dmy', today: calendarDate('2026-11-20'), timeZone: 'UTC' },
  );
const datesIn = (cell: string) => {
  const found = readerOf(cell).days('A');
  return found === null ? null : 'days' in found ? found.days.map(({ date }) => date) : found.mark;
};

it('a cell that says nothing is empty, a longer one is not', () => {
  const reader = readerOf(' n/a ', ' nothing at all, unknown ');
  expect([reader.text('applied'), reader.text('notes'), reader.text('role'), reader.text('url')]).toEqual([
    '',
    'nothing at all, unknown',
    '',
    '',
  ]);
  expect(readerOf('-').text('applied')).toBe('');
  expect(readerOf('—————————————').text('applied')).toBe('—————————————');
  expect([reader.columnOf('applied'), reader.columnOf('url')]).toEqual(['A', undefined]);
  expect([reader.hasField('A'), reader.hasField('Z')]).toEqual([true, false]);
});

it('days are divided by signs and by "and"', () => {
  const two = ['2026-10-01', '2026-10-09'];
  for (const cell of [
    '2026-10-01; 2026-10-09',
    '2026-10-01 & 2026-10-09',
    '2026-10-01|2026-10-09',
    '2026-10-01\n2026-10-09',
    '2026-10-01, 2026-10-09',
    '2026/10/1, 2026/10/9',
    '1.10.2026, 9.10.2026',
    '2026-10-01 09:00, 2026-10-09 10:00',
    '1.10.2026 and 9.10.2026',
    '1.10.2026 und 9.10.2026;',
    'Oct 1, 2026; Oct 9, 2026',
  ])
    expect(datesIn(cell), cell).toEqual(two);
  expect(datesIn('Oct 1, 2026')).toEqual(['2026-10-01']);
  expect(datesIn('1.10.2026; soon')).toBeNull();
  expect(datesIn('2026-10-01 and soon')).toEqual(['2026-10-01']);
  expect(datesIn('yes')).toBe(true);
  expect(datesIn('no')).toBe(false);
  expect(datesIn('')).toBeNull();
});

it('what cannot be read, and what is of an odd year, is kept with the reason, once', () => {
  const reader = readerOf('soon', 'hello');
  expect(reader.days('A')).toBeNull();
  expect(reader.days('A')).toBeNull();
  expect(reader.days(undefined)).toBeNull();
  reader.keep('B');
  reader.keep('C');
  reader.keep(undefined);
  expect(reader.kept).toEqual([
    { column: 'A', cell: 'soon', why: '"soon" is no date', isUnread: true },
    { column: 'B', cell: 'hello', why: null, isUnread: false },
  ]);
  for (const cell of ['0206-10-01', '2026-10-01; 0206-10-01']) {
    const odd = readerOf(cell);
    expect(odd.days('A')).toBeNull();
    expect(odd.kept[0]?.why).toContain(`"${cell}" is left out: `);
  }
});

it('a field has one day; more, or a mark, are kept', () => {
  const day = (cell: string) => {
    const reader = readerOf(cell);
    return [reader.day('applied')?.date ?? null, reader.kept.length];
  };
  expect([day('2026-10-01'), day('2026-10-01; 2026-10-09'), day('yes'), day('')]).toEqual([
    ['2026-10-01', 0],
    ['2026-10-01', 1],
    [null, 1],
    [null, 0],
  ]);
});

it('days that leave the year open are told, and lean as is asked', () => {
  const reader = readerOf('24.12.');
  expect(reader.day('applied')?.date).toBe('2025-12-24');
  expect(reader.day('applied', 'near')?.date).toBe('2026-12-24');
  expect(reader.readDay('24.12.', 'near')?.date).toBe('2026-12-24');
  expect(reader.readDay('soon', 'near')).toBeNull();
  expect(reader.guessedDays).toEqual(['24.12.', '24.12.']);
  const known = readerOf('2026-10-01');
  known.day('applied');
  expect(known.guessedDays).toEqual([]);
});

it('a cell that repeats the name of its column says nothing where it would name something', () => {
  const reader = new RowReader(
    { line: 3, cells: { Role: 'role', Notes: 'notes', Company: 'Acme' } },
    { role: 'Role', notes: 'Notes', company: 'Company' },
    defaultConfig(),
    { order: 'dmy', today: calendarDate('2026-11-20'), timeZone: 'UTC' },
  );
  expect([reader.text('role'), reader.text('notes'), reader.text('company')]).toEqual(['', 'notes', 'Acme']);
});

it('a cell that is not understood is kept as such, and is told from one that has no field', () => {
  const reader = readerOf('x', 'hello');
  reader.keepUnread('applied');
  reader.keepField('notes');
  reader.keepField('url');
  expect(reader.kept.map(({ column, isUnread }) => [column, isUnread])).toEqual([
    ['A', true],
    ['B', false],
  ]);
});

it('of several days one that leaves the year open is told', () => {
  const reader = readerOf('24.12.; 1.10.2026');
  expect(reader.days('A')).toMatchObject({ days: [{ guessed: 'year' }, { guessed: null }] });
  expect(reader.guessedDays).toEqual(['24.12.; 1.10.2026']);
});
