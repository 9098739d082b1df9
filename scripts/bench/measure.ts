/** Measuring: contenders by turns, medians, processes with their time and memory. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a process took. */
export interface ProcessRun {
  milliseconds: number;
  /** The most memory that it held at once, in MiB. */
  peak: number;
}

/** Where and with what a process runs; output is thrown away. */
export interface ProcessOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Asks the process for its memory too, which costs a millisecond or two. */
  memory?: boolean;
}

const peakReporter = join(import.meta.dirname, 'report-peak.mjs');

/** Runs this very Node with `args` and fails where that fails. */
export async function runNode(args: readonly string[], options: ProcessOptions): Promise<ProcessRun> {
  const scratch = options.memory ? mkdtempSync(join(tmpdir(), 'apptrack-peak-')) : null;
  const peakFile = scratch === null ? null : join(scratch, 'peak');
  const env = {
    ...process.env,
    ...options.env,
    ...(peakFile === null
      ? {}
      : { APPTRACK_BENCH_PEAK: peakFile, NODE_OPTIONS: `--import=file://${peakReporter}` }),
  };
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${errors.slice(-2000)}`);
  const peak =
    peakFile === null ? 0 : Math.max(...readFileSync(peakFile, 'utf8').trim().split('\n').map(Number)) / 1024;
  if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
  return { milliseconds, peak };
}

/** Runs the contenders by turns, after a warm-up of each, so that a busy moment of the machine meets them all. */
export async function alternate<Name extends string, Result>(
  contenders: Record<Name, () => Promise<Result>>,
  { rounds, warmUp = 1 }: { rounds: number; warmUp?: number },
): Promise<Record<Name, Result[]>> {
  const entries = Object.entries<() => Promise<Result>>(contenders);
  const results = Object.fromEntries(entries.map(([name]) => [name, [] as Result[]]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, run] of entries) {
      const result = await run();
      if (round >= 0) results[name]?.push(result);
    }
  }
  return results as Record<Name, Result[]>;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
    : (sorted[Math.floor(middle)] as number);
}

/** The median time of some runs, in milliseconds. */
export function medianTime(runs: readonly ProcessRun[]): number {
  return median(runs.map(({ milliseconds }) => milliseconds));
}
