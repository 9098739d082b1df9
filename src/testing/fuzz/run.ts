/** Throwing inputs at a target, with an eye on the clock. */
import fc from 'fast-check';
import type { FuzzTarget } from './targets.ts';

/** How one target did. */
export interface FuzzResult {
  inputs: number;
  /** The longest that one input took, in milliseconds. */
  slowest: number;
}

/** Runs `runs` inputs; throws with the smallest input that fails. An input that takes longer than `patience` ms fails. */
export async function runTarget(
  { input, check }: FuzzTarget,
  { runs, seed, patience }: { runs: number; seed: number; patience: number },
): Promise<FuzzResult> {
  const result: FuzzResult = { inputs: 0, slowest: 0 };
  const property = fc.asyncProperty(input, async (text) => {
    const start = performance.now();
    await check(text);
    const taken = performance.now() - start;
    result.inputs += 1;
    result.slowest = Math.max(result.slowest, taken);
    if (taken > patience) throw new Error(`took ${Math.round(taken)} ms for ${text.length} characters`);
  });
  await fc.assert(property, { numRuns: runs, seed });
  return result;
}
