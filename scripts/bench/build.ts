/** Building the site, against Eleventy making plainer pages of the same files. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alternate, median, medianTime, type ProcessRun, runNode } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

const eleventy = join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs');
const config = join(import.meta.dirname, 'eleventy/eleventy.config.mjs');

/** Builds the site of the data folder `data` into `out`, as `npm run build` does. */
export function buildOurs(project: string, data: string, out: string): Promise<ProcessRun> {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const [, ...args] = scripts.build.split(' ');
  return runNode([...args, '--out', out], { cwd: project, memory: true, env: { APPTRACK_DIR: data } });
}

/** Has Eleventy make pages of the data folder `data` into `out`. */
export function buildTheirs(data: string, out: string): Promise<ProcessRun> {
  return runNode([eleventy, `--config=${relative(data, config)}`], {
    cwd: data,
    memory: true,
    env: { APPTRACK_BENCH_OUTPUT: relative(data, out) },
  });
}

/** A folder of its own for each build, so that nothing is deleted or found again while the clock runs. */
export function freshFolders(parent: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    const folder = join(parent, String(count));
    mkdirSync(folder, { recursive: true });
    return folder;
  };
}

async function compare(bench: Bench, count: number, rounds: number) {
  const parent = bench.scratch(`build-${count}`);
  const fresh = freshFolders(parent);
  const data = bench.data(count);
  const { ours, theirs } = await alternate(
    {
      ours: () => buildOurs(bench.project, data, fresh()),
      theirs: () => buildTheirs(data, fresh()),
    },
    { rounds },
  );
  for (const name of readdirSync(parent)) rmSync(join(parent, name), { recursive: true });
  return {
    ours: medianTime(ours),
    theirs: medianTime(theirs),
    peak: Math.max(...ours.map(({ peak }) => peak)),
    theirPeak: median(theirs.map(({ peak }) => peak)),
  };
}

/** Time at 1,000 and 5,000 applications, and memory. */
export async function measureBuild(bench: Bench): Promise<Row[]> {
  const small = await compare(bench, 1000, 5);
  const large = await compare(bench, 5000, 3);
  const row = (count: string, { ours, theirs }: typeof small, most: number): Row => ({
    what: `site build, ${count} applications`,
    bar: `≤ ${most} × Eleventy (${time(theirs)})`,
    measured: `${time(ours)}, ${times(ours / theirs)}`,
    holds: ours <= most * theirs,
  });
  return [
    row('1,000', small, 2),
    row('5,000', large, 2.5),
    {
      what: 'peak memory of the build, 5,000',
      bar: `< 1024 MiB (Eleventy ${large.theirPeak.toFixed(0)} MiB)`,
      measured: `${large.peak.toFixed(0)} MiB`,
      holds: large.peak < 1024,
    },
  ];
}
