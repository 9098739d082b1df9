import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../calendar-date.ts';
import { layOutCurve } from './curve.ts';
import { ticks } from './ticks.ts';
import { layOutWeeks } from './weeks.ts';

test('the numbers at an axis are round, few, and reach over everything', () => {
  expect(ticks(6, 3)).toEqual([0, 2, 4, 6]);
  expect(ticks(32.3, 4)).toEqual([0, 10, 20, 30, 40]);
  expect(ticks(0, 3)).toEqual([0, 1]);
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 2, max: 6 }), (highest, most) => {
      const values = ticks(highest, most);
      expect(values.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(values.length).toBeLessThanOrEqual(most + 1);
      expect(values.every(Number.isInteger)).toBe(true);
    }),
  );
});

describe('the weeks', () => {
  const week = fc.record({ applied: fc.nat(40), responses: fc.nat(9), interviews: fc.nat(3) });

  test('are bars beside each other within their picture, as high as their counts', () => {
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 60 }), fc.nat(12), (counts, goal) => {
        const rows = counts.map((figures, index) => ({
          ...figures,
          week: `w${index}`,
          start: addDays(calendarDate('2026-01-05'), 7 * index),
          offers: 0,
        }));
        const { panels, names } = layOutWeeks(rows, goal, 7);
        for (const { figure, bars, lines } of panels) {
          expect(bars).toHaveLength(rows.filter((row) => row[figure] > 0).length);
          const top = lines.at(-1)?.value ?? 0;
          for (const [index, { x, width, y, height, count }] of bars.entries()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(100.000001);
            expect(y + height).toBeCloseTo(100);
            expect(height).toBeCloseTo((count / top) * 100);
            const next = bars[index + 1];
            if (next !== undefined) expect(x + width).toBeLessThan(next.x);
          }
        }
        expect(names.length).toBeLessThanOrEqual(7);
        expect(names.at(-1)?.start).toBe(rows.at(-1)?.start);
      }),
    );
  });
});

test('the curve goes up in steps and ends at its last day', () => {
  const picture = layOutCurve([
    { day: 7, answered: 0.25 },
    { day: 14, answered: 0.5 },
  ]);
  expect(picture.until).toBe(30);
  expect(picture.line).toBe('M0 100H233V75H467V50H1000V50');
  expect(picture.points.at(-1)).toEqual({ x: 30, y: 50 });
  expect(layOutCurve([]).line).toBe('M0 100H1000V100');
});
