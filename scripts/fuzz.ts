/**
 * Tens of thousands of hostile inputs at everything that reads what others wrote: `npm run fuzz`, or
 * `npm run fuzz -- 5000 parser editor`, with a seed in `FUZZ_SEED` to see a failure again.
 */
import { runTarget } from '../src/testing/fuzz/run.ts';
import { fuzzTargets } from '../src/testing/fuzz/targets.ts';

/** One input may take so long, in milliseconds; a hang takes longer. */
const patience = 2000;

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 20_000);
const wanted = args.filter((arg) => !/^\d+$/.test(arg));
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const unknown = wanted.filter((name) => !Object.hasOwn(fuzzTargets, name));
if (unknown.length > 0) {
  process.stderr.write(
    `unknown target ${unknown.join(', ')}; there are: ${Object.keys(fuzzTargets).join(', ')}\n`,
  );
  process.exit(2);
}
process.stdout.write(`seed ${seed}\n`);
for (const [name, target] of Object.entries(fuzzTargets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    const { inputs, slowest } = await runTarget(target, { runs, seed, patience });
    process.stdout.write(`${name}: ${inputs} inputs, the slowest ${slowest.toFixed(0)} ms\n`);
  } catch (error) {
    process.stdout.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
