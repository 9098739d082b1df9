/** Building the site, against Eleventy making plainer pages of the same files. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alternate, median, medianTime, type ProcessRun, runNode } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

const eleventy = join(import.meta.dirname, '../../node_modules/@11ty/eleventy/cmd.cjs');
const config = join(import.meta.dirname, 'eleventy/eleventy.config.mjs');

/** Builds the site of the data folder `data` into `out`, as `npm run build` does. */
export function buildOurs(project: string, data: string, out: string): Promise<ProcessRun> {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const [, ...args] = scripts.build.split(' ');
  return runNode([...args, '--out', out], {
    cwd: project,
    memory: true,
    env: {
      APPTRACK_DIR: data,
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

/** Changes where one application was found, which neither makes nor settles a reminder. */
function changeOneFile(data: string, round: number): void {
  const path = join(data, 'applications/00002.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/source: .*/, `source: friend ${round}`));
}

/** Full builds into empty folders, and builds into the same folder once more after a file has changed. */
async function compare(bench: Bench, count: number, rounds: number) {
  const parent = bench.scratch(`build-${count}`);
  const fresh = freshFolders(parent);
  const data = bench.data(count);
  let last = '';
  let round = 0;
  const { ours, again, theirs } = await alternate(
    {
      ours: () => {
        last = fresh();
        return buildOurs(bench.project, data, last);
      },
      theirs: () => buildTheirs(data, fresh()),
      again: () => {
        round += 1;
        changeOneFile(data, round);
        return buildOurs(bench.project, data, last);
      },
    },
    { rounds, warmUp: count > 1000 ? 0 : 1 },
  );
  for (const name of readdirSync(parent)) rmSync(join(parent, name), { recursive: true });
  return {
    ours: medianTime(ours),
    again: medianTime(again),
    theirs: medianTime(theirs),
    peak: Math.max(...ours.map(({ peak }) => peak)),
    theirPeak: median(theirs.map(({ peak }) => peak)),
  };
}

/** Time at 1,000 and 10,000 applications, growth, and memory. */
export async function measureBuild(bench: Bench): Promise<Row[]> {
  const small = await compare(bench, 1000, 5);
  const large = await compare(bench, 10_000, 3);
  const growth = large.ours / small.ours;
  const rowsOf = (count: string, { ours, again, theirs }: typeof small): Row[] =>
    (
      [
        [`site build, ${count} applications, every page`, ours],
        [`site build, ${count} applications, once more after a changed file`, again],
      ] as const
    ).map(([what, value]) => ({
      what,
      bar: `< Eleventy (${time(theirs)})`,
      measured: `${time(value)}, ${times(value / theirs)}`,
      holds: value < theirs,
    }));
  return [
    ...rowsOf('1,000', small),
    ...rowsOf('10,000', large),
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
