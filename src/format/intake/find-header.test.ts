import { expect, it } from 'vitest';
import { findHeader } from './find-header.ts';

/** Rows of cells divided by strokes. */
const found = (...rows: string[]) =>
  findHeader(rows.map((row, index) => ({ line: index + 1, cells: row.split('|') })));
const indexOf = (...rows: string[]) => found(...rows).index;

it('is the row with the most names of columns, the first of two', () => {
  expect(indexOf('Company|Role', 'Acme|Cook')).toBe(0);
  expect(indexOf('My jobs||', '', 'Company|Role|Notes', 'Acme|Cook|')).toBe(2);
  expect(indexOf('Company|Role|x', 'Company|Role|Status')).toBe(1);
  expect(indexOf('Company|Role', 'Role|Company')).toBe(0);
});

it('names the company or the role, and something else where there is more than two cells', () => {
  expect(indexOf('Status|Notes', 'Sent|none')).toBe(-1);
  expect(indexOf('Company|||', 'Acme')).toBe(0);
  expect(indexOf('Company|x||', 'Acme')).toBe(0);
  expect(indexOf('Company|x|y', 'Acme')).toBe(-1);
  expect(indexOf()).toBe(-1);
});

it('has no cell that is data', () => {
  for (const cell of [
    'https://acme.com',
    'www.acme.com',
    '2026-10-03',
    '3.10.26',
    '1/2/2026',
    'jane@acme.com',
    '1,000.5',
  ])
    expect(found(`Company|Role|${cell}`, 'Company|Role'), cell).toEqual({ index: 1, isData: true });
  for (const cell of [
    'see https://acme.com',
    'room 2026-10-03',
    'v1',
    'jane@acme',
    'ask jane@acme.com',
    '1 row',
    '2026-103',
  ])
    expect(found(`Company|Role|${cell}`), cell).toEqual({ index: 0, isData: false });
});

it('stands among the first fifteen rows', () => {
  const above = (count: number) => Array.from({ length: count }, () => 'x');
  expect(indexOf(...above(14), 'Company|Role')).toBe(14);
  expect(indexOf(...above(15), 'Company|Role')).toBe(-1);
});

it('tells whether the first row is data, blanks around it or not', () => {
  expect(found('Acme| 2026-10-03 ')).toEqual({ index: -1, isData: true });
  expect(found('Acme|Cook', 'x|2026-10-03')).toEqual({ index: -1, isData: false });
  expect(found().isData).toBe(false);
});
