import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitRows } from './fit-rows.ts';

test('all is shown where it fits; else the lists share the room, each with a row for what is cut', () => {
  expect(fitRows([2, 3], 9)).toEqual([2, 3]);
  expect(fitRows([20, 1, 20], 9)).toEqual([3, 1, 3]);
  expect(fitRows([], 3)).toEqual([]);
  expect(fitRows([4, 4], Number.POSITIVE_INFINITY)).toEqual([4, 4]);
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 5 }), fc.nat(40), (sizes, room) => {
      const shown = fitRows(sizes, room);
      const cut = shown.filter((rows, index) => rows < (sizes[index] ?? 0)).length;
      const used = shown.reduce((sum, rows) => sum + rows, 0) + cut;
      // A list of which there is room for nothing still says how many it has.
      expect(used).toBeLessThanOrEqual(Math.max(room, sizes.filter((size) => size > 0).length));
      for (const [index, rows] of shown.entries()) expect(rows).toBeLessThanOrEqual(sizes[index] ?? 0);
    }),
  );
});
