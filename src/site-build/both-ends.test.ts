import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type End, takeFrom } from './both-ends.ts';

test('whoever is quicker, each thing is taken once, and each thread keeps to its end', () => {
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.integer({ min: 1, max: 9 }),
      fc.infiniteStream(fc.boolean()),
      (length, atATime, turns) => {
        const row = { length, taken: new Int32Array(1), row: 0, atATime };
        const threads = (['front', 'back'] as End[]).map((end) => ({
          end,
          rest: takeFrom(end, row),
          got: [] as number[],
        }));
        const [front, back] = threads;
        const open = new Set(threads);
        while (open.size > 0) {
          const wanted = turns.next().value ? front : back;
          const thread = wanted !== undefined && open.has(wanted) ? wanted : [...open][0];
          if (thread === undefined) break;
          const { value, done } = thread.rest.next();
          if (done) open.delete(thread);
          else thread.got.push(value);
        }
        const all = [...(front?.got ?? []), ...(back?.got ?? [])].sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length }, (_, index) => index));
        expect(Math.max(-1, ...(front?.got ?? []))).toBeLessThan(Math.min(length, ...(back?.got ?? [])));
      },
    ),
  );
});
