import { expect, test } from 'vitest';
import { runTarget } from './run.ts';
import { fuzzTargets } from './targets.ts';

test.each(Object.entries(fuzzTargets))('%s: nothing breaks it', async (_name, target) => {
  const { inputs } = await runTarget(target, {
    runs: 150,
    seed: 20261124,
    patience: Number.POSITIVE_INFINITY,
  });
  expect(inputs).toBe(150);
});
