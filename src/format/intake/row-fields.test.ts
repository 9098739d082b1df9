import { expect, it } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultConfig } from '../../core/config.ts';
import type { ImportField } from './columns.ts';
import { contactsOf, employmentOf, listOf, priorityOf, salaryOf, urlOf, workModeOf } from './row-fields.ts';
import { RowReader } from './row-reader.ts';

type Cells = Partial<Record<ImportField, string>>;

/** A reader of a row whose columns are called like their fields. */
function readerOf(cells: Cells): RowReader {
  const map = Object.fromEntries(Object.keys(cells).map((field) => [field, field]));
  const dates = { order: 'dmy', today: calendarDate('2026-11-20'), timeZone: 'UTC' } as const;
  return new RowReader({ line: 1, cells: cells as Record<string, string> }, map, defaultConfig(), dates);
}
/** What is read of a row, and the fields of which the cells stand among the notes. */
function read<Value>(of: (reader: RowReader) => Value, cells: Cells): [Value, ...string[]] {
  const reader = readerOf(cells);
  return [of(reader), ...reader.kept.map(({ column }) => column)];
}

it('an address is one of the web', () => {
  const of = (url: string) => read(urlOf, { url });
  expect(of('https://acme.com/a?b')).toEqual(['https://acme.com/a?b']);
  expect(of('HTTP://acme.com')).toEqual(['HTTP://acme.com']);
  expect(of('www.acme.com/a')).toEqual(['https://www.acme.com/a']);
  expect(of('jobs.acme.com/a?b')).toEqual(['https://jobs.acme.com/a?b']);
  for (const url of [
    'acme',
    'acme.c',
    'acme.com:8',
    'see www.acme.com',
    'https://a b',
    'https://',
    'ftp://a.com',
    'https://[',
    'www.a.com b',
  ])
    expect(of(url), url).toEqual([null, 'url']);
  expect(of('')).toEqual([null]);
});

it('a salary is as it is written, or a range of two columns, with its currency', () => {
  const of = (cells: Cells) => read((reader) => salaryOf(reader, 'EUR'), cells);
  expect(of({ salary: '50k-60k' })).toEqual(['50k-60k']);
  expect(of({ salary: '50k', currency: 'USD' })).toEqual(['50k USD']);
  expect(of({ salaryMin: '50000', salaryMax: '60000' })).toEqual(['50000-60000']);
  expect(of({ salaryMin: '50000', salaryMax: '0' })).toEqual(['from 50000']);
  expect(of({ salaryMin: '50000' })).toEqual(['from 50000']);
  expect(of({ salaryMax: '60000', currency: 'CHF' })).toEqual(['up to 60000 CHF']);
  expect(of({ salary: '50k', salaryMin: '1', salaryMax: '2' })).toEqual(['50k', 'salaryMin', 'salaryMax']);
  expect(of({ currency: 'USD' })).toEqual([null]);
  expect(of({})).toEqual([null]);
  expect(of({ salary: 'lots', currency: 'USD', salaryMin: '1' })).toEqual([
    null,
    'salary',
    'salaryMin',
    'currency',
  ]);
  expect(of({ salaryMin: 'lots', salaryMax: '2' })).toEqual([null, 'salaryMin', 'salaryMax']);
});

it('the place of work is told by a word or by a mark', () => {
  const of = (workMode: string) => read(workModeOf, { workMode });
  expect(['hybrid', 'Remote', 'in the office', 'yes', '✓', 'no'].map(of)).toEqual([
    ['hybrid'],
    ['remote'],
    ['onsite'],
    ['remote'],
    [null],
    ['onsite'],
  ]);
  expect(of('in orbit')).toEqual([null, 'workMode']);
  expect(of('')).toEqual([null]);
});

it('the contract is told by a word', () => {
  const of = (employment: string) => read(employmentOf, { employment });
  expect(['Internship', 'full-time', 'part time contract', 'contract'].map(of)).toEqual([
    ['internship'],
    ['full-time'],
    ['part-time'],
    ['contract'],
  ]);
  expect(of('in orbit')).toEqual([null, 'employment']);
  expect(of('')).toEqual([null]);
});

it('a priority is told by a word, by stars, or by a mark from 1 to 5', () => {
  const of = (priority: string) => read(priorityOf, { priority });
  const all: Record<string, string[]> = {
    high: ['High', 'top', '5', '4/5', '4.0', '5 / 5', '★★★★', '⭐⭐⭐⭐⭐'],
    normal: ['medium', '3', '★★★', '3 / 5', ''],
    low: ['low', '1', '2/5', '★', '★★'],
  };
  for (const [priority, texts] of Object.entries(all))
    for (const text of texts) expect(of(text), text).toEqual([priority]);
  for (const text of ['purple', '6', '0', '4/6', '45', '4 of 5', 'x4'])
    expect(of(text), text).toEqual(['normal', 'priority']);
});

it('a list is divided by commas, semicolons and strokes, each item once', () => {
  expect(listOf(' a, b;c | a,, ')).toEqual(['a', 'b', 'c']);
  expect(listOf('')).toEqual([]);
});

it('a contact has a name, or an address', () => {
  const of = (cells: Cells) => read(contactsOf, cells);
  expect(of({ contact: 'Jane', contactEmail: 'jane@acme.com', contactPhone: '+1 555' })).toEqual([
    [{ name: 'Jane', email: 'jane@acme.com', phone: '+1 555' }],
  ]);
  expect(of({ contact: 'Jane' })).toEqual([[{ name: 'Jane', email: null, phone: null }]]);
  expect(of({ contactEmail: 'jane@acme.com' })).toEqual([
    [{ name: 'jane@acme.com', email: 'jane@acme.com', phone: null }],
  ]);
  expect(of({ contact: 'yes', contactEmail: 'jane@acme.com' })).toEqual([
    [{ name: 'jane@acme.com', email: 'jane@acme.com', phone: null }],
    'contact',
  ]);
  for (const contactEmail of ['jane', 'a b@acme.com', '<jane@acme.com>', 'a@b@c', 'jane@', '@acme.com'])
    expect(of({ contact: 'Jane', contactEmail }), contactEmail).toEqual([
      [{ name: 'Jane', email: null, phone: null }],
      'contactEmail',
    ]);
  expect(of({ contact: 'yes', contactPhone: '+1 555' })).toEqual([[], 'contact', 'contactPhone']);
  expect(of({})).toEqual([[]]);
});
