import { expect, test } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { factsOf } from '../testing/builders.ts';
import { deriveHeatmap } from './heatmap.ts';

const today = calendarDate('2026-11-20');
const story = [
  '2025-01-01 saved',
  '2025-11-17 applied',
  '2026-11-18 phone_screen',
  '2026-11-18 # a note',
  '2026-12-01 onsite',
];

test('a year ends today, counts what happened in it and leaves out what is planned', () => {
  const { weeks, entries, days, busiest } = deriveHeatmap([factsOf(story, today)], today);
  expect(weeks).toHaveLength(53);
  expect(weeks[0]?.days[0]).toEqual({ date: '2025-11-17', count: 1, level: 1 });
  expect(weeks.at(-1)?.days.map(({ count }) => count)).toEqual([0, 0, 2, 0, 0]);
  expect([entries, days, busiest?.week]).toEqual([3, 2, '2026-W47']);
});

test('no date makes it longer', () => {
  const last = calendarDate('9999-12-31');
  const absurd = ['0001-01-01 applied', '9999-12-30 phone_screen'];
  for (const day of [today, last, calendarDate('0001-01-01')])
    expect(deriveHeatmap([factsOf(absurd, day)], day).weeks).toHaveLength(53);
});

test('nothing happened: no week is the busiest', () => {
  expect(deriveHeatmap([], today)).toMatchObject({ entries: 0, days: 0, busiest: null });
});
