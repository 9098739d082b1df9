/** Building the site, against Eleventy making plainer pages of the same files. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alternate, median, medianTime, type ProcessRun, runNode } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

const eleventy = join(import.meta.dirname, '../../node_modules/@11ty/eleventy/cmd.cjs');
const config = join(import.meta.dirname, 'eleventy/eleventy.config.mjs');

/** Builds the site of the data folder `data` into `out`, as `npm run build` does. */
export function buildOurs(project: string, data: string, out: string): Promise<ProcessRun> {
  return runNode(['--max-semi-space-size=16', join(project, 'scripts/build.mjs'), '--outDir', out], {
    cwd: project,
    memory: true,
    env: {
      NODE_ENV: 'production',
      APPTRACK_DIR: data,
      APPTRACK_BASE: '/',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
}

function buildTheirs(data: string, out: string): Promise<ProcessRun> {
  return runNode([eleventy, `--config=${relative(data, config)}`], {
    cwd: data,
    memory: true,
    env: { APPTRACK_BENCH_OUTPUT: relative(data, out) },
  });
}

/** A folder of its own for each build, so that nothing is deleted or found again while the clock runs. */
function freshFolders(parent: string): () => string {
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
    { rounds, warmUp: count > 1000 ? 0 : 1 },
  );
  for (const name of readdirSync(parent)) rmSync(join(parent, name), { recursive: true });
  return {
    ours: medianTime(ours),
    theirs: medianTime(theirs),
    peak: median(ours.map(({ peak }) => peak)),
    theirPeak: median(theirs.map(({ peak }) => peak)),
  };
}

/** Time at 1,000 and 10,000 applications, growth, and memory. */
export async function measureBuild(bench: Bench): Promise<Row[]> {
  const small = await compare(bench, 1000, 5);
  const large = await compare(bench, 10_000, 3);
  const growth = large.ours / small.ours;
  const row = (count: string, { ours, theirs }: typeof small): Row => ({
    what: `site build, ${count} applications`,
    bar: `< Eleventy (${time(theirs)})`,
    measured: `${time(ours)}, ${times(ours / theirs)}`,
    holds: ours < theirs,
  });
  return [
    row('1,000', small),
    row('10,000', large),
    {
      what: 'growth of the build from 1,000 to 10,000',
      bar: `≤ 10 × (Eleventy ${times(large.theirs / small.theirs)})`,
      measured: times(growth),
      holds: growth <= 10,
    },
    {
      what: 'peak memory of the build, 10,000',
      bar: `< 1536 MiB (Eleventy ${large.theirPeak.toFixed(0)} MiB)`,
      measured: `${large.peak.toFixed(0)} MiB`,
      holds: large.peak < 1536,
    },
  ];
}
